package jp.shirube.formats.text;

import java.util.List;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * One line of a document.
 *
 * <p>Immutable; the matching keys are computed when first asked for.
 */
public final class Line {

    private final int number;
    private final String text;
    private final List<Cell> cells;
    private @Nullable String key;

    Line(int number, String text, List<Cell> cells) {
        this.number = number;
        this.text = text;
        this.cells = cells;
    }

    /** 1-based number in the file. */
    public int number() {
        return number;
    }

    /** The line as printed, without the spaces around it. */
    public String text() {
        return text;
    }

    /** The matching key of the line; see {@link JapaneseText#key}. Empty for a blank line. */
    public String key() {
        String known = key;
        if (known == null) {
            known = JapaneseText.key(text);
            key = known;
        }
        return known;
    }

    /** Whether nothing but spaces and tabs is printed. */
    public boolean blank() {
        return text.isEmpty();
    }

    /** The cells of the line, left to right; a line outside a table is one cell. Empty cells stand, but for those after the last filled one. */
    public List<Cell> cells() {
        return cells;
    }

    /** Whether the line has several cells. */
    public boolean tabular() {
        return cells.size() > 1;
    }

    /** The cell at a column, or an empty one right of the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    @Override
    public String toString() {
        return number + ": " + text;
    }
}
