package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;

/**
 * The year columns of a header row. Columns are told by their index, since a merged cell may leave blank ones between two years.
 *
 * @param columns left to right
 */
record YearColumns(List<Column> columns) {

    YearColumns {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param index of the cell in the row
     * @param year Western year
     * @param rest what the header cell prints after the year, as a matching key; empty where nothing
     */
    record Column(int index, int year, String rest) {}

    /** The cells of a row, from an index on, that begin with a year. */
    static YearColumns of(Line line, int from) {
        List<Column> columns = new ArrayList<>();
        for (int i = from; i < line.cells().size(); i++) {
            String key = line.cells().get(i).key();
            PrintedYear year = key.isEmpty() ? null : PrintedYear.at(key, 0).orElse(null);
            if (year != null && !isSpan(key, year)) {
                columns.add(new Column(i, year.year(), key.substring(year.end())));
            }
        }
        return new YearColumns(columns);
    }

    /** 令和3年度から令和7年度まで is no column. */
    private static boolean isSpan(String key, PrintedYear year) {
        return !PrintedYear.listIn(key.substring(year.end())).isEmpty();
    }

    /** Index of the first year column; beyond all columns where there is none. */
    int firstIndex() {
        return columns.isEmpty() ? Integer.MAX_VALUE : columns.get(0).index();
    }

    /** The years of the columns, ascending. */
    TreeSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        for (Column column : columns) {
            years.add(column.year());
        }
        return years;
    }

    /** Years for a message, such as 2024、2025. */
    static String list(TreeSet<Integer> years) {
        StringJoiner list = new StringJoiner("、");
        for (Integer year : years) {
            list.add(year.toString());
        }
        return list.toString();
    }

    /** Whether a cell index is a year column. */
    boolean has(int index) {
        for (Column column : columns) {
            if (column.index() == index) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a row may have its name in the first cell: nothing heads a column of names between the first cell and the years, so that a name
     * there does not say that the row was moved to the left.
     *
     * @param header the row of the years
     */
    boolean namesStandFirst(Line header) {
        for (int i = 1; i < Math.min(firstIndex(), header.cells().size()); i++) {
            if (!header.cell(i).blank()) {
                return false;
            }
        }
        return true;
    }

    /** The year of the column at a cell index. */
    int year(int index) {
        for (Column column : columns) {
            if (column.index() == index) {
                return column.year();
            }
        }
        throw new IllegalArgumentException("no year column at " + index);
    }

    /** The filled cells of a row, from an index on, that stand in no year column. */
    List<Cell> strays(Line line, int from) {
        List<Cell> strays = new ArrayList<>();
        for (int i = from; i < line.cells().size(); i++) {
            if (!has(i) && !line.cell(i).blank()) {
                strays.add(line.cell(i));
            }
        }
        return strays;
    }
}
