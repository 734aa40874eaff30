package jp.shirube.formats.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.IntPredicate;
import jp.shirube.formats.paper.Paper;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A document as PDF: tagged for screen readers, the letters it uses of its font inside, numbered pages of A4. Reaches for nothing outside. */
public final class Pdf {
    /** BIZ UDGothic, under the SIL Open Font License; its text stands beside it. */
    private static final String FONT = "BIZUDGothic-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** The bytes of the file. */
    public static byte[] of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(Pdf::font, Page.FONT_FAMILY)
                    .usePdfUaAccessibility(true)
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(Page.of(paper, letters()), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The letters that the font has. */
    private static IntPredicate letters() throws IOException {
        try (InputStream file = font();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return letter -> glyphs.getGlyphId(letter) != 0;
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(FONT));
    }
}
