package jp.shirube.checker.completeness;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Severity;

/** A project names its division where the form has a place for it. */
final class OwnerMissing implements Rule {

    private static final double MOST = 0.85;
    private static final int FEWEST = 5;

    @Override
    public String id() {
        return "owner-missing";
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
        List<Project> without = new ArrayList<>();
        for (Project project : plan.plan().projects()) {
            if (project.departments().isEmpty() && project.notes().isEmpty()) {
                without.add(project);
            }
        }
        int all = plan.plan().projects().size();
        if (all >= FEWEST && all - without.size() >= all * MOST) {
            for (Project project : without) {
                if (!Starts.told(plan, "blank-cell", project.source())) {
                    report.at(project.source(), project.name());
                }
            }
        }
    }
}
