package jp.shirube.checker.completeness;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.Severity;

/** Where a project prints its cost by year, no year among them is left out. */
final class CostYearMissing implements Rule {

    @Override
    public String id() {
        return "cost-year-missing";
    }

    @Override
    public Family family() {
        return Family.COMPLETENESS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Project project : plan.plan().projects()) {
            List<Cost> missing = project.costs().stream()
                    .filter(cost -> cost.state() == ValueState.NONE)
                    .toList();
            long known = project.costs().stream()
                    .filter(cost -> cost.amount() != null)
                    .count();
            if (!missing.isEmpty() && missing.size() < known) {
                List<String> years = missing.stream()
                        .map(cost -> String.valueOf(cost.year()))
                        .toList();
                report.at(missing.get(0).source(), project.name(), String.join("、", years));
            }
        }
    }
}
