package jp.shirube.formats.text;

import java.util.List;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One line of a document.
 *
 * <p>Immutable once its document is made; the matching key and the mark are computed when first asked for.
 */
public final class Line {

    /** Stands for no mark, so that it is sought once. */
    private static final Mark UNMARKED = new Mark(Mark.Kind.BULLET, "", 0, 0);

    private final int number;
    private final String text;
    private final List<Cell> cells;
    private final boolean tabular;
    private final boolean blank;
    private int position;
    private @Nullable String key;
    private @Nullable Mark mark;

    /** @param cells at least one; the only one of a line outside a table has the line's text */
    Line(int number, String text, List<Cell> cells) {
        this.number = number;
        this.position = number;
        this.text = text;
        this.cells = cells;
        this.tabular = cells.size() > 1;
        this.blank = text.isEmpty();
    }

    /** 1-based number in the file. */
    public int number() {
        return number;
    }

    /**
     * Place among the lines of the document, not counting the blank lines that stand below every line: of two lines right below each other,
     * also where each has a blank one below it, the places differ by 1. Never larger than the number.
     */
    public int position() {
        return position;
    }

    /** Sets the place; only while the document is made. */
    void place(int place) {
        position = place;
    }

    /** The line as printed, without the spaces around it. */
    public String text() {
        return text;
    }

    /** The matching key of the line; see {@link JapaneseText#key}. Empty for a blank line. */
    public String key() {
        String known = key;
        if (known == null) {
            known = tabular ? JapaneseText.key(text) : cells.get(0).key();
            key = known;
        }
        return known;
    }

    /** The matching key of the first filled cell, with which the key of the line begins. Empty for a blank line. */
    public String beginning() {
        for (Cell cell : cells) {
            if (!cell.blank()) {
                return cell.key();
            }
        }
        return "";
    }

    /** Whether both lines have the same matching key. Most begin in other words, so that their keys need not be made. */
    public boolean sameKey(Line other) {
        String first = beginning();
        String second = other.beginning();
        return (first.startsWith(second) || second.startsWith(first)) && key().equals(other.key());
    }

    /** The mark before the text; null where the line begins otherwise. */
    public @Nullable Mark mark() {
        Mark known = mark;
        if (known == null) {
            Mark found = Mark.of(text);
            known = found == null ? UNMARKED : found;
            mark = known;
        }
        return known == UNMARKED ? null : known;
    }

    /** Whether nothing but spaces and tabs is printed. */
    public boolean blank() {
        return blank;
    }

    /** The cells of the line, left to right; a line outside a table is one cell. Empty cells stand, but for those after the last filled one. */
    public List<Cell> cells() {
        return cells;
    }

    /** Whether the line has several cells. */
    public boolean tabular() {
        return tabular;
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
