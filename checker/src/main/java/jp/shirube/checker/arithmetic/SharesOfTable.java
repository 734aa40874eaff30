package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.table.Number;
import jp.shirube.checker.table.NumberRow;
import jp.shirube.checker.table.NumberTable;
import jp.shirube.kernel.Severity;

/** Shares that make up a whole add up to 100, within rounding. */
final class SharesOfTable implements Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "shares-do-not-add-up";
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
        for (NumberTable table : OtherTables.of(plan)) {
            for (NumberRow row : table.rows()) {
                for (int column = 0; column < table.width(); column++) {
                    Number whole = row.at(column);
                    if (table.totals(column)
                            && whole != null
                            && row.share()
                            && whole.value().compareTo(WHOLE) == 0) {
                        check(row, column, report);
                    }
                }
            }
        }
    }

    private static void check(NumberRow row, int whole, Report report) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal tolerance = BigDecimal.ZERO;
        for (int column = 0; column < row.numbers().size(); column++) {
            Number number = row.at(column);
            if (number != null && column != whole) {
                sum = sum.add(number.value());
                // Each share may be off by half of its last place.
                tolerance = tolerance.add(
                        BigDecimal.ONE.movePointLeft(number.value().scale()).divide(BigDecimal.valueOf(2)));
            }
        }
        if (sum.subtract(WHOLE).abs().compareTo(tolerance) > 0) {
            report.at(row.place(), row.label(), Amounts.text(sum));
        }
    }
}
