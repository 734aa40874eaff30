package jp.shirube.checker.completeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A project of an implementation plan stands in a budget table, or the plan says that it has no budget. */
final class ProjectWithoutCost implements Rule {

    @Override
    public String id() {
        return "project-without-cost";
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
        Map<String, CostTable> tables = new HashMap<>();
        for (CostTable table : plan.plan().costTables()) {
            if (table.node() != null && table.noBudgetNote() == null) {
                tables.put(table.node(), table);
            }
        }
        for (Project project : plan.plan().projects()) {
            boolean priced = !project.costs().isEmpty();
            for (Placement placement : project.placements()) {
                CostTable table = priced ? null : tableOf(tables, placement.node());
                if (table != null) {
                    report.at(placement.source(), List.of(table.source()), project.name());
                    break;
                }
            }
        }
    }

    private static @Nullable CostTable tableOf(Map<String, CostTable> tables, String node) {
        String id = node;
        while (!id.isEmpty()) {
            if (tables.containsKey(id)) {
                return tables.get(id);
            }
            int slash = id.lastIndexOf('/');
            id = slash < 0 ? "" : id.substring(0, slash);
        }
        return null;
    }
}
