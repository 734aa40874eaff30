package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.table.Number;
import jp.shirube.checker.table.NumberRow;
import jp.shirube.checker.table.NumberTable;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** The share of the elderly is those of 65 and over among all. */
final class AgeingRate implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "ageing-rate-differs";
    }

    @Override
    public Family family() {
        return Family.ARITHMETIC;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (NumberTable table : plan.numberTables()) {
            NumberRow rate = row(table, "高齢化率");
            NumberRow old = row(table, "65歳以上", "老年人口", "高齢者人口");
            NumberRow all = row(table, "総人口", "総数", "合計", "人口");
            for (int column = 0; rate != null && old != null && all != null && column < table.width(); column++) {
                check(table, column, List.of(rate, old, all), report);
            }
        }
    }

    private static void check(NumberTable table, int column, List<NumberRow> rows, Report report) {
        Number rate = rows.get(0).at(column);
        Number old = rows.get(1).at(column);
        Number all = rows.get(2).at(column);
        if (rate == null || old == null || all == null || all.value().signum() == 0) {
            return;
        }
        BigDecimal expected = old.value().multiply(HUNDRED).divide(all.value(), 1, RoundingMode.HALF_UP);
        if (expected.subtract(rate.value()).abs().compareTo(report.settings().shareTolerance()) > 0) {
            report.at(rows.get(0).place(), table.head(column), Amounts.text(rate.value()), Amounts.text(expected));
        }
    }

    private static @Nullable NumberRow row(NumberTable table, String... labels) {
        for (String label : labels) {
            for (NumberRow row : table.rows()) {
                boolean named = row.label().equals(label)
                        || row.label().startsWith(label + "(")
                        || row.label().endsWith("(" + label + ")");
                if (named && row.share() == label.endsWith("率")) {
                    return row;
                }
            }
        }
        return null;
    }
}
