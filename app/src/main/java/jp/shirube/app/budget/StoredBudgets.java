package jp.shirube.app.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Money in the database. */
@Component
class StoredBudgets implements Budgets {
    private final Rows rows;
    private final Plans plans;
    private final PlanNumbers numbers;
    private final Projects projects;
    private final BranchSums sums;
    private final JapaneseFormats formats;

    StoredBudgets(
            Rows rows, Plans plans, PlanNumbers numbers, Projects projects, BranchSums sums, JapaneseFormats formats) {
        this.rows = rows;
        this.plans = plans;
        this.numbers = numbers;
        this.projects = projects;
        this.sums = sums;
        this.formats = formats;
    }

    @Override
    public PlanSums sums(PlanId plan) {
        return sums.of(plan, numbers.get(plan));
    }

    @Override
    public List<Addend> addends(PlanId plan) {
        Map<String, List<Held<Cost>>> costs = projects.costs(plan);
        return projects.list(plan).stream()
                .map(project -> Addend.of(project, costs.getOrDefault(project.key(), List.of()), formats))
                .toList();
    }

    @Override
    public Set<NodeId> withoutBudget(PlanId plan) {
        return sums.withoutBudget(numbers.get(plan));
    }

    @Override
    public List<BudgetTable> tables(PlanId plan) {
        return tables(plan, rows.list(BudgetTables.COST_TABLE, numbers.get(plan)));
    }

    @Override
    public List<BudgetTable> tablesOfNode(PlanId plan, String nodeKey) {
        return tables(plan, rows.list(BudgetTables.COST_TABLE, numbers.get(plan), "node_key", List.of(nodeKey)));
    }

    private List<BudgetTable> tables(PlanId plan, List<ObjectNode> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, NodeId> nodes = plans.nodeIds(plan);
        Map<String, ProjectId> ids = projects.ids(plan);
        return rows.nested(BudgetTables.TABLES, numbers.get(plan), found).stream()
                .map(table -> table(table, nodes, ids))
                .toList();
    }

    private BudgetTable table(ObjectNode table, Map<String, NodeId> nodes, Map<String, ProjectId> ids) {
        List<ObjectNode> all = table.withArray("rows")
                .valueStream()
                .map(row -> (ObjectNode) row)
                .toList();
        List<ObjectNode> own = all.stream().filter(row -> !isSum(row)).toList();
        table.putArray("rows").addAll(own);
        Held<CostRow> total = all.stream()
                .filter(StoredBudgets::isSum)
                .map(this::held)
                .findFirst()
                .orElse(null);
        all.stream().filter(StoredBudgets::isSum).findFirst().ifPresent(row -> table.set("total", row));
        Map<String, ProjectId> named = new HashMap<>();
        own.stream()
                .map(row -> row.get("project"))
                .filter(Objects::nonNull)
                .map(JsonNode::asString)
                .filter(ids::containsKey)
                .forEach(key -> named.put(key, Objects.requireNonNull(ids.get(key))));
        return new BudgetTable(
                rows.held(BudgetTables.COST_TABLE, table, CostTable.class),
                table.has("node") ? nodes.get(table.get("node").asString()) : null,
                own.stream().map(this::held).toList(),
                total,
                named);
    }

    private static boolean isSum(ObjectNode row) {
        return row.get("sumRow").asBoolean();
    }

    private Held<CostRow> held(ObjectNode row) {
        return rows.held(BudgetTables.COST_ROW, row, CostRow.class);
    }
}
