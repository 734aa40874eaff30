package jp.shirube.checker.time;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.Severity;

/** A target is set for a later year than its baseline. */
final class TargetNotAfterBaseline implements Rule {

    @Override
    public String id() {
        return "target-not-after-baseline";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Indicator indicator : plan.plan().indicators()) {
            Value baseline = indicator.baseline();
            Value target = indicator.target();
            AsOf before = baseline == null ? null : baseline.asOf();
            AsOf after = target == null ? null : target.asOf();
            boolean measured =
                    baseline != null && target != null && baseline.number() != null && target.number() != null;
            if (measured
                    && before != null
                    && after != null
                    && PlanYears.fiscalYear(after) <= PlanYears.fiscalYear(before)) {
                report.at(indicator.source(), indicator.name(), before.printed(), after.printed());
            }
        }
    }
}
