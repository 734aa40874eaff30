package jp.shirube.app.desk.lineage;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.intake.DocumentLine;
import jp.shirube.app.intake.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a document as shown.
 *
 * @param lines in order
 * @param previous first line of the lines before; null at the beginning
 * @param next first line of the lines after; null at the end
 * @param all how many lines the document has
 */
record DocumentWindow(
        List<Line> lines,
        @Nullable Integer previous,
        @Nullable Integer next,
        int all) {
    static final int HEIGHT = 40;
    private static final int ABOVE = 12;

    /**
     * A line, divided into cells at tabs.
     *
     * @param hit whether the asked value stands here
     */
    record Line(int number, List<Cell> cells, boolean hit) {}

    /** A cell; marked where it is the asked value itself. */
    record Cell(String text, boolean hit) {}

    DocumentWindow {
        lines = List.copyOf(lines);
    }

    /** The first line to show so that a place stands a little below the top. */
    static int topOf(@Nullable LineRange place) {
        return place == null ? 1 : Math.max(1, place.first() - ABOVE);
    }

    /** Takes all lines of the document and shows those from {@code top} on. */
    static DocumentWindow of(List<DocumentLine> all, int top, @Nullable LineRange place, @Nullable CellPlace cell) {
        int first = Math.max(1, Math.min(top, all.size()));
        int end = Math.min(all.size() + 1, first + HEIGHT);
        List<Line> lines = new ArrayList<>();
        for (DocumentLine line : all.subList(first - 1, Math.max(first - 1, end - 1))) {
            List<Cell> cells = new ArrayList<>();
            String[] texts = line.text().split("\t", -1);
            for (int index = 0; index < texts.length; index++) {
                cells.add(
                        new Cell(texts[index], cell != null && cell.line() == line.number() && cell.index() == index));
            }
            lines.add(new Line(line.number(), cells, place != null && place.holds(line.number())));
        }
        Integer previous = first > 1 ? Math.max(1, first - HEIGHT) : null;
        return new DocumentWindow(lines, previous, end <= all.size() ? end : null, all.size());
    }
}
