package jp.shirube.checker.time;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Severity;

/** Costs are planned for the years of the plan. */
final class CostYearsOutside implements Rule {

    @Override
    public String id() {
        return "cost-year-outside-period";
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
        Integer from = PlanYears.from(plan);
        Integer to = PlanYears.to(plan);
        if (from == null || to == null) {
            return;
        }
        for (CostTable table : plan.plan().costTables()) {
            for (int year : table.years()) {
                if (year < from || year > to) {
                    report.at(table.source(), year, from, to);
                }
            }
        }
        if (plan.plan().costTables().isEmpty()) {
            plan.plan().projects().forEach(project -> check(project, from, to, report));
        }
    }

    private static void check(Project project, int from, int to, Report report) {
        for (Cost cost : project.costs()) {
            if (cost.kind() == CostKind.PLANNED && (cost.year() < from || cost.year() > to)) {
                report.at(cost.source(), cost.year(), from, to);
                return;
            }
        }
    }
}
