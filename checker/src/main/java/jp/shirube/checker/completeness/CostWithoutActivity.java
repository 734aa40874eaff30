package jp.shirube.checker.completeness;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ScheduleRow;
import jp.shirube.exchange.YearActivity;
import jp.shirube.kernel.Severity;

/** A year with a cost has an activity. */
final class CostWithoutActivity implements Rule {

    @Override
    public String id() {
        return "cost-without-activity";
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
        for (Project project : plan.plan().projects()) {
            for (Cost cost : project.costs()) {
                boolean spends = cost.amount() != null && cost.amount().signum() > 0;
                if (spends && !project.schedule().isEmpty() && idle(project, cost.year())) {
                    report.at(cost.source(), project.name(), cost.year());
                    break;
                }
            }
        }
    }

    /** Whether every row of the schedule is known to rest in a year. */
    private static boolean idle(Project project, int year) {
        for (ScheduleRow row : project.schedule()) {
            boolean rests = false;
            for (YearActivity activity : row.years()) {
                rests |= activity.year() == year && activity.state() == ActivityState.IDLE;
            }
            if (!rests) {
                return false;
            }
        }
        return true;
    }
}
