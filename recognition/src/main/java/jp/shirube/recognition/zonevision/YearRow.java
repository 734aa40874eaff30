package jp.shirube.recognition.zonevision;

import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;

/** The second line of a header: nothing but years, a column of sums, and perhaps 年度 before them. */
final class YearRow {

    private YearRow() {}

    static boolean is(Line line) {
        if (!mayBegin(line.beginning())) {
            return false;
        }
        YearColumns columns = YearColumns.of(line, 0);
        if (columns.columns().isEmpty()) {
            return false;
        }
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cell(i);
            boolean before = i < columns.firstIndex();
            boolean header =
                    columns.has(i) || cell.blank() || (before ? isLabel(cell.key()) : CostHeader.isTotal(cell));
            if (!header) {
                return false;
            }
        }
        for (YearColumns.Column column : columns.columns()) {
            if (!column.rest().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A cheap look before all cells are read: a year or a label stands first. */
    private static boolean mayBegin(String key) {
        return PrintedYear.at(key, 0).isPresent() || isLabel(key);
    }

    private static boolean isLabel(String key) {
        return ZoneWords.YEAR_ROWS.contains(key)
                || key.startsWith(ZoneWords.UNIT)
                || key.startsWith("(" + ZoneWords.UNIT);
    }
}
