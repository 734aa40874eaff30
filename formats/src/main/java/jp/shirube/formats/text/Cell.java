package jp.shirube.formats.text;

import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/** One cell of a table row, as printed and without the spaces around it. Immutable. */
public final class Cell {

    /** The cell in which nothing is printed. */
    public static final Cell EMPTY = new Cell("");

    private final String text;
    private @Nullable String key;

    Cell(String text) {
        this.text = text;
    }

    /** A cell with a text; spaces around it are dropped. */
    public static Cell of(String text) {
        return of(text, 0, text.length());
    }

    /** The cell between two indexes of a line. */
    static Cell of(String line, int start, int end) {
        String stripped = JapaneseText.strip(line, start, end);
        return stripped.isEmpty() ? EMPTY : new Cell(stripped);
    }

    /** The text as printed. */
    public String text() {
        return text;
    }

    /** The matching key of the text; see {@link JapaneseText#key}. */
    public String key() {
        String known = key;
        if (known == null) {
            known = JapaneseText.key(text);
            key = known;
        }
        return known;
    }

    /** Whether nothing is printed. */
    public boolean blank() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
