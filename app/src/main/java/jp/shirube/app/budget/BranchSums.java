package jp.shirube.app.budget;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds up branches, each project once in each branch. One statement reads the money of a whole plan; following every
 * listing up to its root here is several times faster than a recursive statement.
 */
@Component
class BranchSums {
    /** Where a year has a cost of all parties together, the costs of single parties are parts of it and are left out. */
    private static final String MONEY = "SELECT c.project_key, c.year, coalesce(sum(c.amount_yen), 0) AS yen,"
            + " count(*) FILTER (WHERE c.state = 'number') AS numbers, count(*) FILTER (WHERE c.state <> 'number') AS others"
            + " FROM project.cost c WHERE c.plan_id = :plan AND c.retired_at IS NULL AND c.kind = 'planned'"
            + " AND (c.party IS NULL OR NOT EXISTS (SELECT 1 FROM project.cost a WHERE a.plan_id = c.plan_id"
            + " AND a.project_key = c.project_key AND a.year = c.year AND a.kind = c.kind AND a.party IS NULL"
            + " AND a.retired_at IS NULL)) GROUP BY c.project_key, c.year";

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Projects projects;

    BranchSums(JdbcClient jdbc, Plans plans, Projects projects) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.projects = projects;
    }

    /** Takes the plan by its public id and by its number. */
    PlanSums of(PlanId plan, long number) {
        Map<NodeId, Branch> branches = new HashMap<>();
        plans.outline(plan).forEach(node -> branches.put(node.id(), new Branch(node.parent(), new BranchTally())));
        Map<String, List<YearSum>> money = money(number);
        BranchTally whole = new BranchTally();
        for (ListedProject project : projects.listed(plan)) {
            List<YearSum> years = money.getOrDefault(project.key(), List.of());
            whole.add(years, false);
            Map<NodeId, Branch> reached = new HashMap<>();
            project.nodes().forEach(node -> climb(node, branches, reached));
            reached.forEach(
                    (node, branch) -> branch.tally().add(years, project.nodes().contains(node)));
        }
        Map<NodeId, BranchSum> sums = new HashMap<>();
        branches.forEach((node, branch) -> sums.put(node, branch.tally().sum()));
        return new PlanSums(whole.sum(), sums);
    }

    /** A node whose parent was retired stands as a root. */
    private static void climb(NodeId from, Map<NodeId, Branch> branches, Map<NodeId, Branch> reached) {
        NodeId at = from;
        Branch branch = branches.get(at);
        while (branch != null && reached.put(at, branch) == null && branch.parent() != null) {
            at = branch.parent();
            branch = branches.get(at);
        }
    }

    private Map<String, List<YearSum>> money(long plan) {
        Map<String, List<YearSum>> money = new HashMap<>();
        jdbc.sql(MONEY).param("plan", plan).query((ResultSet row) -> {
            money.computeIfAbsent(row.getString("project_key"), key -> new ArrayList<>())
                    .add(new YearSum(
                            row.getInt("year"), row.getLong("yen"), row.getInt("numbers"), row.getInt("others")));
        });
        return money;
    }

    /** Nodes whose table has a note instead of amounts. */
    Set<NodeId> withoutBudget(long plan) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT n.slug FROM budget.cost_table t JOIN plan.node n"
                        + " ON n.plan_id = t.plan_id AND n.key = t.node_key WHERE t.plan_id = :plan"
                        + " AND t.retired_at IS NULL AND t.no_budget_note IS NOT NULL")
                .param("plan", plan)
                .query((row, number) -> new NodeId(row.getString(1)))
                .list());
    }

    private record Branch(@Nullable NodeId parent, BranchTally tally) {}
}
