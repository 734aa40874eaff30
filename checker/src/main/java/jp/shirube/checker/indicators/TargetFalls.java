package jp.shirube.checker.indicators;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.kernel.Severity;

/** A target below its baseline is meant so. */
final class TargetFalls implements Rule {

    @Override
    public String id() {
        return "target-falls";
    }

    @Override
    public Family family() {
        return Family.INDICATORS;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        plan.plan().indicators().forEach(indicator -> check(indicator, report));
    }

    private static void check(Indicator indicator, Report report) {
        Pair pair = Pair.of(indicator);
        if (pair != null && pair.target().compareTo(pair.baseline()) < 0 && Wish.of(indicator.name()) == null) {
            report.at(indicator.source(), indicator.name());
        }
    }
}
