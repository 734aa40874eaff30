package jp.shirube.checker.arithmetic;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Severity;

/** The sum of all of a budget table is the sum of its totals. */
final class GrandTotal implements Rule {

    @Override
    public String id() {
        return "grand-total-differs";
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
        for (Imbalance off : Imbalances.of(plan, Imbalance.Kind.GRAND_TOTAL, report.settings())) {
            off.on(report).at(off.row().source(), Amounts.text(off.printed()), Amounts.text(off.expected()));
        }
    }
}
