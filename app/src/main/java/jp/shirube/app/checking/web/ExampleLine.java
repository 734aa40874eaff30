package jp.shirube.app.checking.web;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.example.Piece;

/**
 * A line of an example, by cells; a line of running text has one. Lines with nothing on them are left out.
 *
 * @param cells each a sequence of runs
 */
public record ExampleLine(List<List<Run>> cells) {

    public ExampleLine {
        cells = List.copyOf(cells);
    }

    /**
     * Characters of a cell.
     *
     * @param text empty and marked where something is missing
     * @param marked whether they make the difference, or are the place that the finding tells
     */
    public record Run(String text, boolean marked) {}

    /** Whether it is a row of a table. */
    public boolean row() {
        return cells.size() > 1;
    }

    /** The lines of pieces in one of their readings. */
    static List<ExampleLine> of(List<Piece> pieces, boolean fires) {
        Setting setting = new Setting();
        for (Piece piece : pieces) {
            boolean marked = piece.differs() || (fires && piece.marked());
            String text = fires ? piece.fires() : piece.silent();
            if (text.isEmpty()) {
                setting.gap(fires && piece.marked());
            } else {
                setting.add(text, marked);
            }
        }
        setting.end();
        return List.copyOf(setting.lines);
    }

    /** Sets pieces into lines and cells. */
    private static final class Setting {
        private final List<ExampleLine> lines = new ArrayList<>();
        private List<List<Run>> cells = new ArrayList<>();
        private List<Run> cell = new ArrayList<>();

        /** Something that should stand here and does not. */
        private void gap(boolean marked) {
            if (marked) {
                cell.add(new Run("", true));
            }
        }

        private void add(String text, boolean marked) {
            String[] rows = text.split("\n", -1);
            for (int i = 0; i < rows.length; i++) {
                if (i > 0) {
                    end();
                }
                String[] parts = rows[i].split("\t", -1);
                for (int j = 0; j < parts.length; j++) {
                    if (j > 0) {
                        next();
                    }
                    if (!parts[j].isEmpty()) {
                        cell.add(new Run(parts[j], marked));
                    }
                }
            }
        }

        private void next() {
            cells.add(List.copyOf(cell));
            cell = new ArrayList<>();
        }

        private void end() {
            next();
            boolean blank = cells.stream().allMatch(List::isEmpty);
            if (!blank) {
                lines.add(new ExampleLine(cells));
            }
            cells = new ArrayList<>();
        }
    }
}
