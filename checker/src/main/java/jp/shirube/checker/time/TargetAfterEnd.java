package jp.shirube.checker.time;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Indicator;
import jp.shirube.kernel.Severity;

/** Targets are set for a year of the plan. */
final class TargetAfterEnd implements Rule {

    @Override
    public String id() {
        return "target-after-end";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Integer to = PlanYears.to(plan);
        for (Indicator indicator : plan.plan().indicators()) {
            AsOf asOf = indicator.target() == null ? null : indicator.target().asOf();
            if (to != null && asOf != null && PlanYears.fiscalYear(asOf) > to) {
                report.at(indicator.source(), indicator.name(), asOf.printed(), to);
            }
        }
    }
}
