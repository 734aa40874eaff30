package jp.shirube.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.UpperCodes;
import jp.shirube.app.project.UpperPlace;
import jp.shirube.app.project.UpperPlan;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.exchange.ValueState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The projects of several plans with their planned costs: three statements, and those that follow codes into upper plans. */
@Component
class ProjectLines {
    private static final String SQL = "SELECT e.*, p.slug AS plan,"
            + " ARRAY(SELECT d.name FROM project.department d WHERE d.plan_id = e.plan_id AND d.project_key = e.key"
            + " AND d.retired_at IS NULL ORDER BY d.position, d.id) AS owners,"
            + " ARRAY(SELECT l.node_key FROM project.placement l WHERE l.plan_id = e.plan_id AND l.project_key = e.key"
            + " AND l.retired_at IS NULL ORDER BY l.relisted, l.position, l.id) AS places"
            + " FROM plan.plan p JOIN project.project e ON e.plan_id = p.id AND e.retired_at IS NULL"
            + " WHERE p.slug = ANY (:plans::text[]) ORDER BY array_position(:plans::text[], p.slug), e.position, e.id";

    private static final String COSTS = "SELECT c.id, c.plan_id, c.project_key, c.year, c.state, c.amount_yen"
            + " FROM plan.plan p JOIN project.cost c ON c.plan_id = p.id AND c.retired_at IS NULL"
            + " AND c.kind = 'planned' AND c.party IS NULL WHERE p.slug = ANY (:plans::text[])";

    private final JdbcClient jdbc;
    private final UpperCodes codes;

    ProjectLines(JdbcClient jdbc, UpperCodes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    List<ProjectLine> list(List<PlanId> plans) {
        String[] asked = plans.stream().map(PlanId::value).toArray(String[]::new);
        OutlinePlaces places = OutlinePlaces.of(jdbc, asked);
        Map<String, Map<Integer, YearCost>> costs = costs(asked);
        Map<String, UpperPlan> uppers = uppers(asked);
        return jdbc.sql(SQL)
                .param("plans", asked)
                .query((row, number) -> line(row, uppers, places, costs))
                .list();
    }

    /** Above the plans whose projects bear codes. */
    private Map<String, UpperPlan> uppers(String[] plans) {
        List<String> coded = jdbc.sql(
                        "SELECT p.slug FROM plan.plan p WHERE p.slug = ANY (:plans::text[]) AND EXISTS (SELECT FROM"
                                + " project.project e WHERE e.plan_id = p.id AND e.code IS NOT NULL AND e.retired_at IS NULL)")
                .param("plans", plans)
                .query(String.class)
                .list();
        return coded.stream().collect(Collectors.toMap(plan -> plan, plan -> codes.above(new PlanId(plan))));
    }

    private Map<String, Map<Integer, YearCost>> costs(String[] plans) {
        Map<String, Map<Integer, YearCost>> costs = new HashMap<>();
        jdbc.sql(COSTS).param("plans", plans).query((ResultSet row) -> {
            ValueState state =
                    Coded.find(ValueState.class, row.getString("state")).orElseThrow();
            costs.computeIfAbsent(row.getString("plan_id") + "/" + row.getString("project_key"), key -> new HashMap<>())
                    .put(
                            row.getInt("year"),
                            new YearCost(
                                    state,
                                    row.getObject("amount_yen", Long.class),
                                    new Origin(new RowRef("project.cost", row.getLong("id")), null, null)));
        });
        return costs;
    }

    private static ProjectLine line(
            ResultSet row,
            Map<String, UpperPlan> uppers,
            OutlinePlaces places,
            Map<String, Map<Integer, YearCost>> costs)
            throws SQLException {
        String[] nodes = (String[]) row.getArray("places").getArray();
        String plan = row.getString("plan");
        String code = row.getString("code");
        UpperPlan upper = uppers.get(plan);
        return new ProjectLine(
                row.getString("slug"),
                new PlanId(plan),
                row.getString("name"),
                code,
                Optional.ofNullable(row.getString("status"))
                        .flatMap(status -> Coded.find(ProjectStatus.class, status))
                        .orElse(null),
                row.getString("status_text"),
                List.of((String[]) row.getArray("owners").getArray()),
                nodes.length,
                costs.getOrDefault(row.getString("plan_id") + "/" + row.getString("key"), Map.of()),
                upper == null ? UpperPlace.NO_CODE : upper.resolve(code),
                places.get(row.getLong("plan_id"), nodes.length == 0 ? null : nodes[0]),
                new Origin(new RowRef("project.project", row.getLong("id")), null, null));
    }
}
