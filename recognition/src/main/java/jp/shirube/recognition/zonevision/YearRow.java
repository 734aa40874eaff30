package jp.shirube.recognition.zonevision;

import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;

/** The second line of a header: nothing but years, a column of sums, and perhaps 年度 before them. */
final class YearRow {

    private YearRow() {}

    static boolean is(Line line) {
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

    private static boolean isLabel(String key) {
        return ZoneWords.YEAR_ROWS.contains(key)
                || key.startsWith(ZoneWords.UNIT)
                || key.startsWith("(" + ZoneWords.UNIT);
    }
}
