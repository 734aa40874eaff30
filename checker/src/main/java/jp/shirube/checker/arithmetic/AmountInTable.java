package jp.shirube.checker.arithmetic;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Severity;

/** An amount agrees with the total of its row and the sum of its column. */
final class AmountInTable implements Rule {

    @Override
    public String id() {
        return "amount-breaks-sums";
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
        for (Imbalance off : Imbalances.of(plan, Imbalance.Kind.AMOUNT, report.settings())) {
            report.at(
                    off.row().source(),
                    off.row().label(),
                    String.valueOf(off.year()),
                    Amounts.text(off.printed()),
                    Amounts.text(off.expected()));
        }
    }
}
