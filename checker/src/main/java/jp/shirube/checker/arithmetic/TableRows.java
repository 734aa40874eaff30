package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.table.Number;
import jp.shirube.checker.table.NumberRow;
import jp.shirube.checker.table.NumberTable;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A column called a total is the sum of the columns before it, in tables of any kind. */
final class TableRows implements Rule {

    @Override
    public String id() {
        return "table-row-differs";
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
            for (int column = 0; column < table.width(); column++) {
                if (table.totals(column)) {
                    check(table, column, report);
                    break;
                }
            }
        }
    }

    private static void check(NumberTable table, int total, Report report) {
        Map<NumberRow, BigDecimal> off = new LinkedHashMap<>();
        int asked = 0;
        for (NumberRow row : table.rows()) {
            Number printed = row.at(total);
            BigDecimal sum = sum(row, total);
            if (printed != null && sum != null && !row.share()) {
                asked++;
                if (sum.compareTo(printed.value()) != 0) {
                    off.put(row, sum);
                }
            }
        }
        if (off.size() * 2 <= asked) {
            off.forEach((row, sum) -> report.at(
                    row.place(),
                    row.label(),
                    Amounts.text(Objects.requireNonNull(row.at(total)).value()),
                    Amounts.text(sum)));
        }
    }

    /** The sum of all other numbers of the row; null where there are fewer than two. */
    private static @Nullable BigDecimal sum(NumberRow row, int total) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (int column = 0; column < row.numbers().size(); column++) {
            Number number = row.at(column);
            if (number != null && number.percent()) {
                return null;
            }
            if (number != null && column != total) {
                sum = sum.add(number.value());
                count++;
            }
        }
        return count < 2 ? null : sum;
    }
}
