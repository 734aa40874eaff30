package jp.shirube.checker.completeness;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.Severity;

/** An indicator with a baseline has a target. */
final class TargetMissing implements Rule {

    @Override
    public String id() {
        return "target-missing";
    }

    @Override
    public Family family() {
        return Family.COMPLETENESS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Indicator indicator : plan.plan().indicators()) {
            boolean measured =
                    indicator.baseline() != null && indicator.baseline().state() == ValueState.NUMBER;
            if (measured && indicator.target() != null && IndicatorWithoutValues.empty(indicator.target())) {
                report.at(indicator.source(), indicator.name());
            }
        }
    }
}
