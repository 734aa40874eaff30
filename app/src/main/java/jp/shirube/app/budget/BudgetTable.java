package jp.shirube.app.budget;

import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Held;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.project.ProjectId;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import org.jspecify.annotations.Nullable;

/**
 * A budget table as printed（予算表）.
 *
 * @param node that it belongs to; null where it belongs to the plan as a whole
 * @param rows the table's rows, without its sum row, each with where it comes from
 * @param total the printed sum row; null where none is printed
 * @param projects public ids by the id within the plan that rows carry
 */
public record BudgetTable(
        Held<CostTable> table,
        @Nullable NodeId node,
        List<Held<CostRow>> rows,
        @Nullable Held<CostRow> total,
        Map<String, ProjectId> projects) {

    public BudgetTable {
        rows = List.copyOf(rows);
        projects = Map.copyOf(projects);
    }
}
