package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import org.jspecify.annotations.Nullable;

/**
 * Adds up a budget table and tells which number is most likely wrong: where a row and a column are off by as much, the amount at their
 * crossing; where only one sum is off, that sum.
 */
final class TableSums {

    private final CostTable table;
    private final CostRow total;
    private final BigDecimal tolerance;
    private final int width;
    private final List<Imbalance> found = new ArrayList<>();

    private TableSums(CostTable table, CostRow total, BigDecimal tolerance) {
        this.table = table;
        this.total = total;
        this.tolerance = tolerance;
        this.width = table.years().size();
    }

    /** Where the sums of a table do not agree; a sum with a missing number is not asked. */
    static List<Imbalance> of(CostTable table, BigDecimal tolerance) {
        CostRow total = table.total();
        List<Imbalance> found = new ArrayList<>();
        if (total == null || table.rows().isEmpty()) {
            for (CostRow row : table.rows()) {
                BigDecimal off = offAcross(row, tolerance);
                if (off != null && row.total() != null) {
                    found.add(new Imbalance(
                            Imbalance.Kind.ROW_TOTAL,
                            row,
                            null,
                            row.total(),
                            row.total().subtract(off),
                            false));
                }
            }
            return found;
        }
        TableSums sums = new TableSums(table, total, tolerance);
        sums.find();
        return sums.found;
    }

    private void find() {
        List<CostRow> rows = new ArrayList<>();
        for (CostRow row : table.rows()) {
            if (offAcross(row, tolerance) != null) {
                rows.add(row);
            }
        }
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column <= width; column++) {
            if (offDown(column) != null) {
                columns.add(column);
            }
        }
        BigDecimal across = offAcross(total, tolerance);
        for (CostRow row : rows) {
            settle(row, columns);
        }
        for (int column : columns) {
            BigDecimal off = offDown(column);
            if (off != null && column < width) {
                across = null;
                report(Imbalance.Kind.COLUMN_TOTAL, total, column, off);
            } else if (off != null) {
                report(Imbalance.Kind.GRAND_TOTAL, total, column, off);
                across = null;
            }
        }
        if (across != null && total.total() != null) {
            report(Imbalance.Kind.GRAND_TOTAL, total, width, across);
        }
    }

    /** Reports a row that is off, and takes away the column that is off for the same reason. */
    private void settle(CostRow row, List<Integer> columns) {
        BigDecimal off = offAcross(row, tolerance);
        if (off == null) {
            return;
        }
        for (Integer column : columns) {
            BigDecimal down = offDown(column);
            if (column < width && down != null && down.compareTo(off) == 0) {
                report(Imbalance.Kind.AMOUNT, row, column, off.negate());
                columns.remove(column);
                return;
            }
            if (column == width && down != null && down.compareTo(off.negate()) == 0) {
                columns.remove(column);
                break;
            }
        }
        report(Imbalance.Kind.ROW_TOTAL, row, width, off);
    }

    private void report(Imbalance.Kind kind, CostRow row, int column, BigDecimal off) {
        BigDecimal printed = number(row, column);
        if (printed != null) {
            Integer year = column == width ? null : table.years().get(column);
            found.add(new Imbalance(kind, row, year, printed, printed.subtract(off), certain(kind)));
        }
    }

    /**
     * Whether the numbers that a sum is made of are confirmed: those of a row by the sums of their columns, those of a column by the totals of
     * their rows, the totals of rows and columns by each other. With a tolerance, nothing is: numbers that were rounded apart confirm no sum.
     */
    private boolean certain(Imbalance.Kind kind) {
        if (tolerance.signum() != 0) {
            return false;
        }
        return switch (kind) {
            case ROW_TOTAL -> agreesDown();
            case COLUMN_TOTAL -> table.rows().stream().allMatch(TableSums::agreesAcross);
            case GRAND_TOTAL -> agreesDown() && table.rows().stream().allMatch(TableSums::agreesAcross);
            case AMOUNT -> false;
        };
    }

    private static boolean agreesAcross(CostRow row) {
        return row.total() != null
                && !row.amounts().contains(null)
                && row.amounts().size() > 1
                && offAcross(row, BigDecimal.ZERO) == null;
    }

    /** Whether the sum row has a number in every year, and each is the sum of its column. */
    private boolean agreesDown() {
        for (int column = 0; column < width; column++) {
            boolean asked = number(total, column) != null;
            for (CostRow row : table.rows()) {
                asked &= number(row, column) != null;
            }
            if (!asked || offDown(column) != null) {
                return false;
            }
        }
        return width > 1 && table.rows().size() > 1;
    }

    /** By how much the total of a row is larger than the sum over its years; null where it agrees or a number is missing. */
    private static @Nullable BigDecimal offAcross(CostRow row, BigDecimal tolerance) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : row.amounts()) {
            if (amount == null) {
                return null;
            }
            sum = sum.add(amount);
        }
        return row.total() == null || row.amounts().isEmpty() ? null : off(row.total(), sum, tolerance);
    }

    /** By how much the sum row is larger than the sum of a column; null where it agrees or a number is missing. */
    private @Nullable BigDecimal offDown(int column) {
        BigDecimal printed = number(total, column);
        BigDecimal sum = BigDecimal.ZERO;
        for (CostRow row : table.rows()) {
            BigDecimal amount = number(row, column);
            if (amount == null) {
                return null;
            }
            sum = sum.add(amount);
        }
        return printed == null ? null : off(printed, sum, tolerance);
    }

    private @Nullable BigDecimal number(CostRow row, int column) {
        return column == width
                ? row.total()
                : column < row.amounts().size() ? row.amounts().get(column) : null;
    }

    private static @Nullable BigDecimal off(BigDecimal printed, BigDecimal sum, BigDecimal tolerance) {
        BigDecimal off = printed.subtract(sum);
        return off.abs().compareTo(tolerance) <= 0 ? null : off;
    }
}
