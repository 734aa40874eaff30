package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
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

    private static final int LONGEST_AMOUNT = 24;

    Table {
        rows = List.copyOf(rows);
    }

    /**
     * The table with year columns decided by what stands in them: amounts make money, anything else contents. Where each year has one
     * column, all of them hold the same.
     */
    static Table of(TableHeader header, List<Line> rows, String unit) {
        List<Column> open = header.list(ColumnKind.YEARS);
        Set<@Nullable Integer> years = new HashSet<>();
        for (Column column : open) {
            years.add(column.year());
        }
        boolean alike = years.size() == open.size();
        ColumnKind together = decide(open, rows, header);
        List<Column> columns = new ArrayList<>();
        for (Column column : header.columns()) {
            ColumnKind kind = alike ? together : decide(List.of(column), rows, header);
            columns.add(column.holds(ColumnKind.YEARS) ? column.as(kind) : column);
        }
        return new Table(header.with(columns), rows, unit);
    }

    private static ColumnKind decide(List<Column> columns, List<Line> rows, TableHeader header) {
        int filled = 0;
        int amounts = 0;
        for (Line row : rows) {
            for (Column column : columns) {
                Cell cell = row.cell(column.index());
                if (!cell.blank()) {
                    filled++;
                    amounts += isAmount(cell) ? 1 : 0;
                }
            }
        }
        if (filled > 0) {
            return amounts * 2 > filled ? ColumnKind.COST_YEAR : ColumnKind.CONTENT_YEAR;
        }
        boolean plans = header.has(ColumnKind.DEPARTMENT) || header.has(ColumnKind.GROUP);
        return plans ? ColumnKind.CONTENT_YEAR : ColumnKind.COST_YEAR;
    }

    private static boolean isAmount(Cell cell) {
        if (cell.text().length() > LONGEST_AMOUNT) {
            return false;
        }
        ValueState state = AmountCell.of(cell).state();
        return state == ValueState.NUMBER || state == ValueState.UNDEFINED;
    }

    /** The last line of the table. */
    Line last() {
        return rows.isEmpty() ? header.last() : rows.get(rows.size() - 1);
    }
}
