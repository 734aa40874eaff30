package jp.shirube.formats.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text file sets its table rows.
 *
 * <p>With tabs, each tab ends a cell. A file without any tab may have had each tab replaced by the same number of spaces: then a gap of
 * {@code n × width} spaces stands for n tabs. Where gaps have no common width, a gap is one cell border, and columns must be told from the
 * header words ({@link Kind#RAGGED}).
 *
 * @param kind how cells are separated
 * @param width spaces that stand for one tab; 0 unless the kind is SPACES
 */
public record Grid(Kind kind, int width) {

    /** How cells are separated. */
    public enum Kind {
        /** By tabs. */
        TABS,
        /** By a fixed number of spaces for each tab. */
        SPACES,
        /** By gaps of two or more spaces of any length: empty cells cannot be counted. */
        RAGGED
    }

    private static final int SHORTEST_GAP = 2;

    static Grid of(List<String> lines) {
        int common = 0;
        boolean mixed = false;
        for (String line : lines) {
            if (line.indexOf('\t') >= 0) {
                return new Grid(Kind.TABS, 0);
            }
            int gap = 0;
            for (int i = 0; i <= line.length(); i++) {
                boolean space = i < line.length() && line.charAt(i) == ' ';
                if (space) {
                    gap++;
                    continue;
                }
                // Spaces at the end of a line are leftovers; a lone space stands inside a cell.
                if (gap >= SHORTEST_GAP && i < line.length()) {
                    int smaller = gcd(common, gap);
                    mixed |= common > 0 && smaller < SHORTEST_GAP;
                    common = smaller;
                }
                gap = 0;
            }
        }
        return mixed || common < SHORTEST_GAP ? new Grid(Kind.RAGGED, 0) : new Grid(Kind.SPACES, common);
    }

    List<Cell> cells(String line) {
        if (kind == Kind.TABS) {
            return line.indexOf('\t') < 0 ? List.of(Cell.of(line)) : byTabs(line);
        }
        return line.contains("  ") ? byGaps(line) : List.of(Cell.of(line));
    }

    private static List<Cell> byTabs(String line) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(Cell.of(line.substring(start, tab)));
            start = tab + 1;
        }
        cells.add(Cell.of(line.substring(start)));
        return withoutTail(cells);
    }

    private List<Cell> byGaps(String line) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < line.length()) {
            int end = i;
            while (end < line.length() && line.charAt(end) == ' ') {
                end++;
            }
            int gap = end - i;
            if (gap >= SHORTEST_GAP && end < line.length()) {
                cells.add(Cell.of(line.substring(start, i)));
                int borders = kind == Kind.SPACES ? gap / width : 1;
                for (int empty = 1; empty < borders; empty++) {
                    cells.add(Cell.EMPTY);
                }
                start = end;
            }
            i = Math.max(end, i + 1);
        }
        cells.add(Cell.of(line.substring(start)));
        return withoutTail(cells);
    }

    private static List<Cell> withoutTail(List<Cell> cells) {
        int end = cells.size();
        while (end > 1 && cells.get(end - 1).blank()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
