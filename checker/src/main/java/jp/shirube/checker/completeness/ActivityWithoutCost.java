package jp.shirube.checker.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ScheduleRow;
import jp.shirube.exchange.ValueState;
import jp.shirube.exchange.YearActivity;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A year in which a project is carried out has a cost. */
final class ActivityWithoutCost implements Rule {

    private static final Pattern PREPARING = Pattern.compile("検討|準備|調整|見直し|周知|共有|対応協力|協議(?!会)|体制整備");

    @Override
    public String id() {
        return "activity-without-cost";
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
        for (Project project : plan.plan().projects()) {
            List<String> years = new ArrayList<>();
            SourceRef place = project.source();
            for (Cost cost : project.costs()) {
                boolean open = cost.state() == ValueState.UNDEFINED
                        || cost.amount() != null && cost.amount().signum() == 0;
                if (open && carriedOut(project, cost.year())) {
                    place = years.isEmpty() ? cost.source() : place;
                    years.add(String.valueOf(cost.year()));
                }
            }
            if (!years.isEmpty()) {
                report.at(place, project.name(), String.join("、", years));
            }
        }
    }

    private static boolean carriedOut(Project project, int year) {
        for (ScheduleRow row : project.schedule()) {
            boolean prepares = PREPARING.matcher(row.activity()).find();
            for (YearActivity activity : row.years()) {
                if (!prepares && activity.year() == year && activity.state() == ActivityState.ACTIVE) {
                    return true;
                }
            }
        }
        return false;
    }
}
