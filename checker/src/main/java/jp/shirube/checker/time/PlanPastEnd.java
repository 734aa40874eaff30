package jp.shirube.checker.time;

import java.time.LocalDate;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.FiscalYear;
import jp.shirube.kernel.Severity;

/**
 * A plan is not managed on after its last fiscal year has ended. Silent where no day is given, for rules ask no clock, and where the plan that
 * follows it runs.
 */
final class PlanPastEnd implements Rule {

    @Override
    public String id() {
        return "plan-past-end";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        LocalDate day = plan.day();
        Integer to = PlanYears.to(plan);
        if (day != null && to != null && plan.follower() == null) {
            int now = FiscalYear.ofMonth(day.getYear(), day.getMonthValue()).value();
            if (now > to) {
                report.at(PlanYears.placeOfPeriod(plan), to, now, Years.wareki(now));
            }
        }
    }
}
