package jp.shirube.checker.arithmetic;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Severity;

/** The sum row of a budget table is the sum of the rows, year by year. */
final class ColumnTotal implements Rule {

    @Override
    public String id() {
        return "column-total-differs";
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
        for (Imbalance off : Imbalances.of(plan, Imbalance.Kind.COLUMN_TOTAL, report.settings())) {
            off.on(report)
                    .at(
                            off.row().source(),
                            String.valueOf(off.year()),
                            Amounts.text(off.printed()),
                            Amounts.text(off.expected()));
        }
    }
}
