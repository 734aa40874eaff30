package jp.shirube.checker.arithmetic;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Severity;

/** The total of a row of a budget table is the sum over its years. */
final class RowTotal implements Rule {

    @Override
    public String id() {
        return "row-total-differs";
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
        for (Imbalance off : Imbalances.of(plan, Imbalance.Kind.ROW_TOTAL, report.settings())) {
            off.on(report)
                    .at(
                            off.row().source(),
                            off.row().label(),
                            Amounts.text(off.printed()),
                            Amounts.text(off.expected()));
        }
    }
}
