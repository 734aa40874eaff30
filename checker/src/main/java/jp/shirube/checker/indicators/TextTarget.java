package jp.shirube.checker.indicators;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.Severity;

/** A target is a number where it can be. */
final class TextTarget implements Rule {

    @Override
    public String id() {
        return "text-target";
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
        Value target = indicator.target();
        if (target != null && target.state() == ValueState.TEXT) {
            report.at(indicator.source(), indicator.name(), target.text());
        }
    }
}
