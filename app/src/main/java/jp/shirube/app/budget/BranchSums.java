package jp.shirube.app.budget;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.plan.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds up branches, each project once in each branch. Three statements read the nodes, the listings and the money of a whole plan; following
 * every listing up to its root here is several times faster than a recursive statement.
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

    /** Every standing project, also one that is listed nowhere, with the keys of the nodes that list it. */
    private static final String LISTED = "SELECT e.key, l.node_key FROM project.project e LEFT JOIN project.placement l"
            + " ON l.plan_id = e.plan_id AND l.project_key = e.key AND l.retired_at IS NULL"
            + " WHERE e.plan_id = :plan AND e.retired_at IS NULL";

    private static final String NODES =
            "SELECT key, parent_key, slug FROM plan.node WHERE plan_id = :plan AND retired_at IS NULL";

    private final JdbcClient jdbc;

    BranchSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlanSums of(long plan) {
        Map<String, Branch> branches = branches(plan);
        Map<String, List<YearSum>> money = money(plan);
        BranchTally whole = new BranchTally();
        listed(plan).forEach((project, nodes) -> {
            List<YearSum> years = money.getOrDefault(project, List.of());
            whole.add(years, false);
            Set<Branch> reached = new HashSet<>();
            nodes.forEach(node -> climb(branches.get(node), branches, reached));
            reached.forEach(branch -> branch.tally().add(years, nodes.contains(branch.key())));
        });
        Map<NodeId, BranchSum> sums = new HashMap<>();
        branches.values().forEach(branch -> sums.put(branch.id(), branch.tally().sum()));
        return new PlanSums(whole.sum(), sums);
    }

    /** A node whose parent was retired stands as a root. */
    private static void climb(@Nullable Branch from, Map<String, Branch> branches, Set<Branch> reached) {
        Branch at = from;
        while (at != null && reached.add(at)) {
            at = at.parent() == null ? null : branches.get(at.parent());
        }
    }

    private Map<String, Branch> branches(long plan) {
        Map<String, Branch> branches = new HashMap<>();
        jdbc.sql(NODES).param("plan", plan).query((ResultSet row) -> {
            Branch branch = new Branch(
                    row.getString("key"),
                    row.getString("parent_key"),
                    new NodeId(row.getString("slug")),
                    new BranchTally());
            branches.put(branch.key(), branch);
        });
        return branches;
    }

    private Map<String, Set<String>> listed(long plan) {
        Map<String, Set<String>> listed = new HashMap<>();
        jdbc.sql(LISTED).param("plan", plan).query((ResultSet row) -> {
            Set<String> nodes = listed.computeIfAbsent(row.getString("key"), key -> new HashSet<>());
            String node = row.getString("node_key");
            if (node != null) {
                nodes.add(node);
            }
        });
        return listed;
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

    /** Equal to itself alone, for its tally is. */
    private record Branch(String key, @Nullable String parent, NodeId id, BranchTally tally) {}
}
