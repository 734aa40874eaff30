package jp.shirube.formats.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jp.shirube.formats.pdf.Pdf;
import jp.shirube.formats.word.Docx;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final Paper PAPER = new Paper(
            "みほん町の計画",
            List.of(
                    new Block.Heading(1, "第1章 <総則> & ほか"),
                    new Block.Text("一行目\n二行目"),
                    new Block.Text("4-3-\u2782"),
                    new Block.Table(
                            List.of("番号", "こと"),
                            List.of(20, 80),
                            IntStream.rangeClosed(1, 90)
                                    .mapToObj(each -> List.of(String.valueOf(each), "除雪の体制"))
                                    .toList())));

    @Test
    void aFileOfWordHasRealHeadingsAndATableWhoseHeadRepeats() throws Exception {
        byte[] file = Docx.of(PAPER);
        keep("paper.docx", file);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(read.getParagraphs())
                    .filteredOn(each -> "Heading1".equals(each.getStyle()))
                    .extracting(each -> each.getText())
                    .containsExactly("第1章 <総則> & ほか");
            assertThat(read.getParagraphs()).extracting(each -> each.getText()).contains("一行目\n二行目");
            assertThat(read.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(read.getTables().get(0).getRow(90).getCell(1).getText()).isEqualTo("除雪の体制");
        }
    }

    @Test
    void aPdfHasItsTextItsFontAndTheHeadOfTheTableOnEveryPage() throws Exception {
        byte[] file = Pdf.of(PAPER);
        keep("paper.pdf", file);
        try (PDDocument read = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(read);
            assertThat(text).contains("みほん町の計画", "第1章 <総則> & ほか", "除雪の体制", "4-3-[U+2782]");
            assertThat(read.getNumberOfPages()).isGreaterThan(1);
            assertThat(text.split("番号", -1)).hasSize(read.getNumberOfPages() + 1);
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("みほん町の計画");
        }
    }

    @Test
    void aTableIsRefusedWhereARowIsShortOrTheWidthsAreNotAHundred() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table(List.of("a"), List.of(100), List.of(List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table(List.of("a"), List.of(90), List.of(List.of("b"))));
    }

    /** For eyes: the files of the last run. */
    private static void keep(String name, byte[] file) throws Exception {
        Files.write(Files.createDirectories(Path.of("target", "paper")).resolve(name), file);
    }
}
