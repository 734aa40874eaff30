package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.table.Number;
import jp.shirube.checker.table.NumberRow;
import jp.shirube.checker.table.NumberTable;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A row called a total is the sum of the rows beside it, in tables of any kind. */
final class TableColumns implements Rule {

    /** How many rows make a single column of a table a sum. */
    private static final int SURE = 3;

    private static final BigDecimal FIVE = new BigDecimal(5);

    @Override
    public String id() {
        return "table-column-differs";
    }

    @Override
    public Family family() {
        return Family.ARITHMETIC;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (NumberTable table : OtherTables.of(plan)) {
            List<NumberRow> totals = table.rows().stream()
                    .filter(row -> row.total() && !row.share())
                    .toList();
            List<NumberRow> parts = table.rows().stream()
                    .filter(row -> !row.total() && !row.share() && !row.label().contains("小計"))
                    .toList();
            boolean subtotals =
                    table.rows().stream().anyMatch(row -> row.label().contains("小計"));
            if (totals.size() == 1 && parts.size() > 1 && !subtotals) {
                check(table, totals.get(0), parts, report);
            }
        }
    }

    private static void check(NumberTable table, NumberRow total, List<NumberRow> parts, Report report) {
        Map<Integer, BigDecimal> off = new TreeMap<>();
        int asked = 0;
        for (int column = 0; column < table.width(); column++) {
            BigDecimal sum = sum(parts, column);
            Number printed = total.at(column);
            if (sum != null && printed != null) {
                asked++;
                if (sum.compareTo(printed.value()) != 0) {
                    off.put(column, sum);
                }
            }
        }
        if (off.size() * 2 <= asked || (asked == 1 && parts.size() >= SURE && isNear(off, total))) {
            off.forEach((column, sum) -> report.at(
                    total.place(),
                    table.head(column),
                    Amounts.text(Objects.requireNonNull(total.at(column)).value()),
                    Amounts.text(sum)));
        }
    }

    /** Whether a single sum that is off comes near to what is printed: it was meant to be the total. */
    private static boolean isNear(Map<Integer, BigDecimal> off, NumberRow total) {
        return off.entrySet().stream().allMatch(each -> {
            BigDecimal printed = Objects.requireNonNull(total.at(each.getKey())).value();
            return each.getValue().subtract(printed).abs().multiply(FIVE).compareTo(printed.abs()) < 0;
        });
    }

    private static @Nullable BigDecimal sum(List<NumberRow> parts, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (NumberRow part : parts) {
            Number number = part.at(column);
            if (number == null || number.percent()) {
                return null;
            }
            sum = sum.add(number.value());
        }
        return sum;
    }
}
