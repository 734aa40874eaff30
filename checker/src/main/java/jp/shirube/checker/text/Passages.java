package jp.shirube.checker.text;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into passages. A sentence that is broken over lines becomes whole again; everything else stays as printed.
 *
 * <p>A line continues the one above where that is long enough to have been broken, ends no sentence, and stands right above.
 */
public final class Passages {

    /** Shortest width of a line that can have been broken, in half-width characters. */
    private static final int BROKEN_WIDTH = 40;

    /** Width from which a line is full on its own evidence. */
    private static final int FULL_WIDTH = 60;

    /** Longest width of a heading. */
    private static final int HEADING_WIDTH = 120;

    private final TextDocument document;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();
    private @Nullable Line last;

    private Passages(TextDocument document) {
        this.document = document;
    }

    /** The passages of a document, from top to bottom. */
    public static List<Passage> of(TextDocument document) {
        return new Passages(document).cut();
    }

    private List<Passage> cut() {
        for (Line line : document.lines()) {
            if (line.blank()) {
                continue;
            }
            if (line.tabular()) {
                close();
                cells(line);
            } else {
                add(line);
            }
        }
        close();
        return passages;
    }

    private void add(Line line) {
        if (!continues(line)) {
            close();
        }
        if (text.length() > 0
                && isWord(text.charAt(text.length() - 1))
                && isWord(line.text().charAt(0))) {
            text.append(' ');
        }
        pieces.add(new Passage.Piece(text.length(), SourceRef.ofLine(line.number(), null)));
        text.append(line.text());
        last = line;
    }

    private boolean continues(Line line) {
        Line above = last;
        return above != null
                && isRightBelow(above, line)
                && line.mark() == null
                && !isHeading(above.mark(), above.text())
                && !beginsOwnLine(line.text().charAt(0))
                && "。：:】".indexOf(above.text().charAt(above.text().length() - 1)) < 0
                && width(above.text()) >= BROKEN_WIDTH;
    }

    /** One blank line parts paragraphs or stands below every line: then only a line that is full tells that its sentence goes on. */
    private static boolean isRightBelow(Line above, Line line) {
        int distance = line.position() - above.position();
        return distance == 1
                || (distance == 2
                        && width(above.text()) >= FULL_WIDTH
                        && !above.text().endsWith("）"));
    }

    private void close() {
        if (!pieces.isEmpty()) {
            String whole = text.toString();
            passages.add(new Passage(whole, kind(whole), pieces));
            pieces.clear();
            text.setLength(0);
        }
        last = null;
    }

    private void cells(Line line) {
        String before = "";
        for (Cell cell : line.cells()) {
            String bare = Markup.bare(cell.text());
            if (!bare.isEmpty() && !bare.equals(before)) {
                SourceRef place = SourceRef.ofLine(line.number(), null);
                passages.add(new Passage(bare, Passage.Kind.CELL, List.of(new Passage.Piece(0, place))));
            }
            before = bare;
        }
    }

    private static Passage.Kind kind(String text) {
        Mark mark = Mark.of(text);
        if (isHeading(mark, text)) {
            return Passage.Kind.HEADING;
        }
        return mark == null ? Passage.Kind.PROSE : Passage.Kind.ITEM;
    }

    private static boolean isHeading(@Nullable Mark mark, String text) {
        return mark != null && mark.kind() != Mark.Kind.BULLET && text.indexOf('。') < 0 && width(text) <= HEADING_WIDTH;
    }

    private static boolean beginsOwnLine(char c) {
        return "【《＜<※＊*―─|".indexOf(c) >= 0;
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += JapaneseText.isJapanese(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }
}
