package jp.shirube.app.desk.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.audit.Held;
import jp.shirube.app.budget.BudgetTable;
import jp.shirube.exchange.CostRow;
import org.jspecify.annotations.Nullable;

/**
 * Whether a printed budget table adds up（合計一致）: down to its sum row and across to its sum column. A cell that is no number takes no part;
 * a sum that is not printed is not checked.
 *
 * @param checked how many printed sums were checked
 * @param breaks sums that do not agree
 */
record Footing(int checked, List<Break> breaks) {
    Footing {
        breaks = List.copyOf(breaks);
    }

    /**
     * A printed sum that does not agree.
     *
     * @param label of the row
     * @param year of the column; null for the sum column
     */
    record Break(String label, @Nullable Integer year, BigDecimal printed, BigDecimal computed) {}

    public boolean agrees() {
        return checked > 0 && breaks.isEmpty();
    }

    /** Whether the sum of a row and year is one that breaks. */
    public boolean breaksAt(String label, @Nullable Integer year) {
        return breaks.stream()
                .anyMatch(each ->
                        each.label().equals(label) && (year == null ? each.year() == null : year.equals(each.year())));
    }

    static Footing of(BudgetTable table) {
        Check check = new Check();
        List<CostRow> rows = table.rows().stream().map(Held::value).toList();
        List<Integer> years = table.table().value().years();
        Held<CostRow> total = table.total();
        for (CostRow row : rows) {
            check.compare(row.label(), null, row.total(), row.amounts());
        }
        if (total != null) {
            for (int column = 0; column < years.size(); column++) {
                check.compare(
                        total.value().label(), years.get(column), at(total.value(), column), column(rows, column));
            }
            check.compare(
                    total.value().label(),
                    null,
                    total.value().total(),
                    total.value().amounts());
        }
        return new Footing(check.checked, check.breaks);
    }

    private static List<@Nullable BigDecimal> column(List<CostRow> rows, int column) {
        List<@Nullable BigDecimal> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(at(row, column)));
        return cells;
    }

    private static @Nullable BigDecimal at(CostRow row, int column) {
        return column < row.amounts().size() ? row.amounts().get(column) : null;
    }

    private static final class Check {
        private final List<Break> breaks = new ArrayList<>();
        private int checked;

        void compare(
                String label,
                @Nullable Integer year,
                @Nullable BigDecimal printed,
                List<? extends @Nullable BigDecimal> cells) {
            BigDecimal sum = BigDecimal.ZERO;
            int numbers = 0;
            for (BigDecimal cell : cells) {
                if (cell != null) {
                    sum = sum.add(cell);
                    numbers++;
                }
            }
            if (printed != null && numbers > 0) {
                checked++;
                if (printed.compareTo(sum) != 0) {
                    breaks.add(new Break(label, year, printed, sum));
                }
            }
        }
    }
}
