package jp.shirube.checker.completeness;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** An indicator that is named has a baseline or a target. */
final class IndicatorWithoutValues implements Rule {

    @Override
    public String id() {
        return "indicator-without-values";
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
            if (!indicator.placeholder() && empty(indicator.baseline()) && empty(indicator.target())) {
                report.at(indicator.source(), indicator.name());
            }
        }
    }

    static boolean empty(@Nullable Value value) {
        return value == null || value.state() == ValueState.UNDEFINED || value.state() == ValueState.NONE;
    }
}
