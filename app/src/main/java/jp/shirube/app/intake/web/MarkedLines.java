package jp.shirube.app.intake.web;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.intake.DocumentLine;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import org.jspecify.annotations.Nullable;

/**
 * A window on the document with its marks.
 *
 * @param previous first line of the window before; null at the beginning
 * @param next first line of the window after; null at the end
 * @param all how many lines the document has
 */
record MarkedLines(
        List<Line> lines,
        @Nullable Integer previous,
        @Nullable Integer next,
        int all) {
    private static final int HEIGHT = 120;
    private static final String AMOUNT = "▲?[0-9,.]+";

    /**
     * A line, divided into cells at tabs.
     *
     * @param asked whether the address names this line
     */
    record Line(int number, List<Cell> cells, boolean asked) {}

    /** A cell with the class of its mark; empty for none. */
    record Cell(String text, String style) {}

    MarkedLines {
        lines = List.copyOf(lines);
    }

    static MarkedLines of(List<DocumentLine> all, LineMarks marks, int asked) {
        int first = Math.max(1, Math.min(asked - 8, all.size()));
        int end = Math.min(all.size(), first + HEIGHT - 1);
        List<Line> lines = new ArrayList<>();
        for (DocumentLine line : all.subList(Math.min(first - 1, all.size()), end)) {
            if (!line.text().isBlank()) {
                lines.add(new Line(
                        line.number(),
                        cells(line.text(), marks.at(line.number())),
                        asked > 1 && line.number() == asked));
            }
        }
        return new MarkedLines(
                lines,
                first > 1 ? Math.max(1, first - HEIGHT + 8) : null,
                end < all.size() ? end + 9 : null,
                all.size());
    }

    private static List<Cell> cells(String text, LineMark mark) {
        List<Cell> cells = new ArrayList<>();
        for (String cell : text.split("\t", -1)) {
            String key = JapaneseText.key(cell);
            boolean number = key.matches(AMOUNT)
                    || (mark == LineMark.USED && PrintedYear.findIn(key).isPresent() && key.length() < 20);
            cells.add(new Cell(cell, cell.isBlank() ? "" : number ? LineMark.NUMBER.style() : mark.style()));
        }
        return cells;
    }
}
