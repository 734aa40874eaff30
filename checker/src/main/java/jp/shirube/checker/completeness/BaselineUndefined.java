package jp.shirube.checker.completeness;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.Severity;

/** A target stands against a baseline. */
final class BaselineUndefined implements Rule {

    @Override
    public String id() {
        return "baseline-undefined";
    }

    @Override
    public Family family() {
        return Family.COMPLETENESS;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Indicator indicator : plan.plan().indicators()) {
            boolean aimed = indicator.target() != null && indicator.target().state() == ValueState.NUMBER;
            if (aimed && indicator.baseline() != null && IndicatorWithoutValues.empty(indicator.baseline())) {
                report.at(indicator.source(), indicator.name());
            }
        }
    }
}
