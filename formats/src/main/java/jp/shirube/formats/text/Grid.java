package jp.shirube.formats.text;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;

/**
 * How a text file sets its table rows.
 *
 * <p>With tabs, each tab ends a cell. A file without any tab may have had each tab replaced by the same number of spaces: then a gap of
 * {@code n × width} spaces stands for n tabs; one space more stood before the tab already. Where gaps have no common width, a gap is one cell border, and empty cells are lost
 * ({@link Kind#RAGGED}).
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

    /** The cells of a line on which nothing is printed. */
    private static final List<Cell> BLANK = List.of(Cell.EMPTY);

    private static final int SHORTEST_GAP = 2;

    private static final int LONGEST_WIDTH = 8;

    /** Longer gaps are counted as this one. */
    private static final int LONGEST_GAP = 120;

    /** Share of the gaps that must be multiples of the width, in percent: the rest are double spaces that stand in running text. */
    private static final int AGREEING_PERCENT = 97;

    /** Share of the gaps that must be exact multiples, in percent, where the rest are one space longer: spaces printed before a tab. */
    private static final int EXACT_PERCENT = 75;

    static Grid of(List<String> lines) {
        int[] gaps = new int[LONGEST_GAP + 1];
        int count = 0;
        for (String line : lines) {
            if (line.indexOf('\t') >= 0) {
                return new Grid(Kind.TABS, 0);
            }
            count += countGaps(line, gaps);
        }
        for (int width = LONGEST_WIDTH; width >= SHORTEST_GAP; width--) {
            int exact = 0;
            int longer = 0;
            for (int gap = width; gap <= LONGEST_GAP; gap += width) {
                exact += gaps[gap];
                longer += gap < LONGEST_GAP ? gaps[gap + 1] : 0;
            }
            boolean agreeing =
                    exact * 100 >= count * EXACT_PERCENT && (exact + longer) * 100 >= count * AGREEING_PERCENT;
            if (count > 0 && gaps[width] * 4 >= count && agreeing) {
                return new Grid(Kind.SPACES, width);
            }
        }
        return new Grid(Kind.RAGGED, 0);
    }

    /** Counts the gaps between filled cells; spaces at the end of a line are leftovers, and a lone space stands inside a cell. */
    private static int countGaps(String line, int[] gaps) {
        int first = line.indexOf("  ");
        int count = 0;
        int gap = 0;
        for (int i = first; i >= 0 && i < line.length(); i++) {
            if (line.charAt(i) == ' ') {
                gap++;
                continue;
            }
            if (gap >= SHORTEST_GAP) {
                gaps[Math.min(gap, LONGEST_GAP)]++;
                count++;
            }
            gap = 0;
        }
        return count;
    }

    List<Cell> cells(String line) {
        if (line.isEmpty()) {
            return BLANK;
        }
        if (kind == Kind.TABS) {
            int tab = line.indexOf('\t');
            return tab < 0 ? List.of(Cell.of(line)) : byTabs(line, tab);
        }
        return line.contains("  ") ? byGaps(line) : List.of(Cell.of(line));
    }

    /** @param first index of the first tab */
    private static List<Cell> byTabs(String line, int first) {
        int end = line.length();
        while (end > 0 && JapaneseText.isSpace(line.charAt(end - 1))) {
            end--;
        }
        int count = 1;
        for (int tab = first; tab >= 0 && tab < end; tab = line.indexOf('\t', tab + 1)) {
            count++;
        }
        Cell[] cells = new Cell[count];
        int start = 0;
        int tab = first;
        for (int i = 0; i < count - 1; i++) {
            cells[i] = Cell.of(line, start, tab);
            start = tab + 1;
            tab = line.indexOf('\t', start);
        }
        cells[count - 1] = Cell.of(line, start, end);
        return List.of(cells);
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
                cells.add(Cell.of(line, start, i));
                int borders = kind == Kind.SPACES && gap % width <= 1 ? gap / width : 1;
                for (int empty = 1; empty < borders; empty++) {
                    cells.add(Cell.EMPTY);
                }
                start = end;
            }
            i = Math.max(end, i + 1);
        }
        cells.add(Cell.of(line, start, line.length()));
        return withoutTail(cells);
    }

    private static List<Cell> withoutTail(List<Cell> cells) {
        int end = cells.size();
        while (end > 1 && cells.get(end - 1).blank()) {
            end--;
        }
        return List.copyOf(end < cells.size() ? cells.subList(0, end) : cells);
    }
}
