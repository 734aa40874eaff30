package jp.shirube.app.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.plan.NodeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up branches, each project once in each branch; one statement for a whole plan. */
@Component
class BranchSums {
    /** Where a year has a cost of all parties together, the costs of single parties are parts of it and are left out. */
    private static final String MONEY = "money AS (SELECT c.project_key, c.year, coalesce(sum(c.amount_yen), 0) AS yen,"
            + " count(*) FILTER (WHERE c.state = 'number') AS numbers, count(*) FILTER (WHERE c.state <> 'number') AS others"
            + " FROM project.cost c WHERE c.plan_id = :plan AND c.retired_at IS NULL AND c.kind = 'planned'"
            + " AND (c.party IS NULL OR NOT EXISTS (SELECT 1 FROM project.cost a WHERE a.plan_id = c.plan_id"
            + " AND a.project_key = c.project_key AND a.year = c.year AND a.kind = c.kind AND a.party IS NULL"
            + " AND a.retired_at IS NULL)) GROUP BY c.project_key, c.year)";

    private static final String LISTED = "WITH RECURSIVE node AS (SELECT key, parent_key, slug FROM plan.node"
            + " WHERE plan_id = :plan AND retired_at IS NULL),"
            + " reach AS (SELECT slug AS branch, key, key AS top FROM node UNION ALL"
            + " SELECT r.branch, n.key, r.top FROM reach r JOIN node n ON n.parent_key = r.key),"
            + " listed AS (SELECT r.branch, p.project_key, bool_or(r.key = r.top) AS own FROM reach r"
            + " JOIN project.placement p ON p.plan_id = :plan AND p.node_key = r.key AND p.retired_at IS NULL"
            + " JOIN project.project e ON e.plan_id = :plan AND e.key = p.project_key AND e.retired_at IS NULL"
            + " GROUP BY r.branch, p.project_key), ";

    private static final String SUMS = " SELECT l.branch, m.year, count(*) FILTER (WHERE l.own) AS own_projects,"
            + " count(*) AS projects, coalesce(sum(m.yen) FILTER (WHERE l.own), 0) AS own_yen,"
            + " coalesce(sum(m.numbers) FILTER (WHERE l.own), 0) AS own_numbers,"
            + " coalesce(sum(m.others) FILTER (WHERE l.own), 0) AS own_others, sum(m.yen) AS yen,"
            + " sum(m.numbers) AS numbers, sum(m.others) AS others"
            + " FROM listed l JOIN money m USING (project_key) GROUP BY l.branch, m.year"
            + " UNION ALL SELECT branch, NULL, count(*) FILTER (WHERE own), count(*), 0, 0, 0, 0, 0, 0 FROM listed"
            + " GROUP BY branch ORDER BY 1, 2 NULLS FIRST";

    private final JdbcClient jdbc;

    BranchSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Branches without any project are there with sums of nothing. */
    Map<NodeId, BranchSum> branches(long plan) {
        Map<NodeId, BranchSum> branches = new HashMap<>();
        jdbc.sql("SELECT slug FROM plan.node WHERE plan_id = :plan AND retired_at IS NULL")
                .param("plan", plan)
                .query(String.class)
                .list()
                .forEach(slug -> branches.put(new NodeId(slug), new BranchSum(0, 0, List.of(), List.of())));
        branches.putAll(sums(LISTED + MONEY + SUMS, plan));
        return branches;
    }

    BranchSum total(long plan) {
        String all = "WITH listed AS (SELECT '' AS branch, key AS project_key, false AS own FROM project.project"
                + " WHERE plan_id = :plan AND retired_at IS NULL), ";
        return sums(all + MONEY + SUMS, plan).getOrDefault(new NodeId(""), new BranchSum(0, 0, List.of(), List.of()));
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

    private Map<NodeId, BranchSum> sums(String sql, long plan) {
        Map<NodeId, BranchSum> sums = new HashMap<>();
        jdbc.sql(sql).param("plan", plan).query((ResultSet row) -> {
            NodeId branch = new NodeId(row.getString("branch"));
            BranchSum sum = sums.getOrDefault(branch, new BranchSum(0, 0, List.of(), List.of()));
            sums.put(branch, with(sum, row));
        });
        return sums;
    }

    private static BranchSum with(BranchSum sum, ResultSet row) throws SQLException {
        int year = row.getInt("year");
        if (row.wasNull()) {
            return new BranchSum(row.getInt("own_projects"), row.getInt("projects"), sum.own(), sum.total());
        }
        List<YearSum> own = new ArrayList<>(sum.own());
        int ownNumbers = row.getInt("own_numbers");
        int ownOthers = row.getInt("own_others");
        if (ownNumbers + ownOthers > 0) {
            own.add(new YearSum(year, row.getLong("own_yen"), ownNumbers, ownOthers));
        }
        List<YearSum> total = new ArrayList<>(sum.total());
        total.add(new YearSum(year, row.getLong("yen"), row.getInt("numbers"), row.getInt("others")));
        return new BranchSum(sum.ownProjects(), sum.projects(), own, total);
    }
}
