package jp.shirube.checker.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers that stand right below each other.
 *
 * @param header the row above them as matching keys, by column; empty where none is
 */
public record NumberTable(List<String> header, List<NumberRow> rows) {

    /** Labels of rows and columns that add up the others, as matching keys. */
    static final Set<String> TOTALS =
            Set.of("合計", "計", "総計", "総数", "総人口", "人口総数", "全体", "圏域計", "圏域全体", "町計", "市町村計", "全町");

    public NumberTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** The tables of a document, in order. */
    public static List<NumberTable> in(TextDocument document) {
        List<NumberTable> tables = new ArrayList<>();
        List<NumberRow> rows = new ArrayList<>();
        List<String> header = List.of();
        List<String> above = List.of();
        for (Line line : document.lines()) {
            NumberRow row = rowOf(line);
            if (row != null) {
                header = rows.isEmpty() ? above : header;
                rows.add(row);
                continue;
            }
            if (rows.size() > 1) {
                tables.add(new NumberTable(header, rows));
            }
            rows.clear();
            above = line.tabular() ? line.cells().stream().map(Cell::key).toList() : List.of();
        }
        if (rows.size() > 1) {
            tables.add(new NumberTable(header, rows));
        }
        return tables;
    }

    /** What stands above a column; empty where nothing does. */
    public String head(int column) {
        return column < header.size() ? header.get(column) : "";
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.numbers().size()).max().orElse(0);
    }

    /** Whether a column adds up those before it. */
    public boolean totals(int column) {
        return TOTALS.contains(head(column));
    }

    /** The row that a line is; null where it has fewer than two numbers. */
    public static @Nullable NumberRow rowOf(Line line) {
        return line.tabular() && mayBeRow(line.text()) ? row(line) : null;
    }

    /** A cheap look before the cells are read: two digits of any width. */
    private static boolean mayBeRow(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 2; i++) {
            char c = text.charAt(i);
            digits += (c >= '0' && c <= '9') || (c >= '０' && c <= '９') ? 1 : 0;
        }
        return digits == 2;
    }

    private static @Nullable NumberRow row(Line line) {
        List<@Nullable Number> numbers = new ArrayList<>();
        StringBuilder label = new StringBuilder();
        int count = 0;
        for (Cell cell : line.cells()) {
            Number number = Number.of(cell);
            numbers.add(number);
            if (number != null) {
                count++;
            } else if (count == 0) {
                label.append(cell.key());
            }
        }
        return count < 2 ? null : new NumberRow(line, label.toString(), numbers);
    }
}
