package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.value.AmountCell;
import org.jspecify.annotations.Nullable;

/**
 * A table as printed.
 *
 * @param rows its lines below the header, repeated headers left out
 * @param unit unit of money printed above or in its header; empty where none is
 */
record Table(TableHeader header, List<Line> rows, String unit) {

    Table {
        rows = List.copyOf(rows);
    }

    /** The table with year columns decided by what stands in them: amounts make money, anything else contents. */
    static Table of(TableHeader header, List<Line> rows, String unit) {
        List<Column> columns = new ArrayList<>();
        for (Column column : header.columns()) {
            columns.add(column.holds(ColumnKind.YEARS) ? column.as(decide(column, rows, header)) : column);
        }
        return new Table(header.with(columns), rows, unit);
    }

    private static ColumnKind decide(Column column, List<Line> rows, TableHeader header) {
        int filled = 0;
        int amounts = 0;
        for (Line row : rows) {
            AmountCell cell = AmountCell.of(row.cell(column.index()));
            filled += cell.state() == ValueState.NONE ? 0 : 1;
            amounts += cell.state() == ValueState.NUMBER || cell.state() == ValueState.UNDEFINED ? 1 : 0;
        }
        if (filled > 0) {
            return amounts * 2 > filled ? ColumnKind.COST_YEAR : ColumnKind.CONTENT_YEAR;
        }
        boolean plans = header.has(ColumnKind.DEPARTMENT) || header.has(ColumnKind.GROUP);
        return plans ? ColumnKind.CONTENT_YEAR : ColumnKind.COST_YEAR;
    }

    /** The last line of the table. */
    Line last() {
        return rows.isEmpty() ? header.last() : rows.get(rows.size() - 1);
    }

    /** The row with the given cell of a column, or null; the first row that has one. */
    @Nullable
    Line firstWith(int column) {
        return rows.stream()
                .filter(row -> !row.cell(column).blank())
                .findFirst()
                .orElse(null);
    }
}
