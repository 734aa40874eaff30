package jp.shirube.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.ledger.IndicatorLine.LatestActual;
import jp.shirube.app.ledger.IndicatorLine.ProjectName;
import jp.shirube.app.ledger.IndicatorLine.RevisedTarget;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.IndicatorKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The indicators of several plans, with the latest result of each: two statements. */
@Component
class IndicatorLines {
    private static final String SQL = "SELECT i.*, p.slug AS plan, e.slug AS project, e.name AS project_name,"
            + " coalesce(i.node_key, l.node_key) AS place, a.id AS actual_id, a.year, a.value_state, a.value_text,"
            + " a.value_number, a.value_unit, a.value_qualifier, a.value_as_of_kind, a.value_as_of_year,"
            + " a.value_as_of_date, a.value_as_of_printed,"
            + " ARRAY(SELECT d.name FROM project.department d WHERE d.plan_id = i.plan_id"
            + " AND d.project_key = i.project_key AND d.retired_at IS NULL ORDER BY d.position, d.id) AS owners"
            + ", w.id AS revision_id, w.value_state AS revised_state, w.value_text AS revised_text,"
            + " w.value_number AS revised_number, w.value_unit AS revised_unit, w.value_qualifier AS revised_qualifier,"
            + " w.value_as_of_kind AS revised_as_of_kind, w.value_as_of_year AS revised_as_of_year,"
            + " w.value_as_of_date AS revised_as_of_date, w.value_as_of_printed AS revised_as_of_printed"
            + " FROM plan.plan p JOIN indicator.indicator i ON i.plan_id = p.id AND i.retired_at IS NULL"
            + " LEFT JOIN project.project e ON e.plan_id = i.plan_id AND e.key = i.project_key AND e.retired_at IS NULL"
            + " LEFT JOIN LATERAL (SELECT f.node_key FROM project.placement f WHERE f.plan_id = i.plan_id"
            + " AND f.project_key = i.project_key AND f.retired_at IS NULL ORDER BY f.position, f.id LIMIT 1) l ON TRUE"
            + " LEFT JOIN LATERAL (SELECT r.* FROM indicator.actual r WHERE r.plan_id = i.plan_id"
            + " AND r.indicator_key = i.key AND r.retired_at IS NULL AND r.value_state IN ('number', 'text')"
            + " ORDER BY r.year DESC, r.id LIMIT 1) a ON TRUE"
            + " LEFT JOIN LATERAL (SELECT v.* FROM indicator.target_revision v WHERE v.plan_id = i.plan_id"
            + " AND v.indicator_key = i.key AND v.retired_at IS NULL ORDER BY v.year DESC, v.id DESC LIMIT 1) w ON TRUE"
            + " WHERE p.slug = ANY (:plans::text[]) ORDER BY array_position(:plans::text[], p.slug), i.position, i.id";

    private final JdbcClient jdbc;

    IndicatorLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<IndicatorLine> list(List<PlanId> plans) {
        String[] asked = plans.stream().map(PlanId::value).toArray(String[]::new);
        OutlinePlaces places = OutlinePlaces.of(jdbc, asked);
        return jdbc.sql(SQL)
                .param("plans", asked)
                .query((row, number) -> line(row, places))
                .list();
    }

    private static IndicatorLine line(ResultSet row, OutlinePlaces places) throws SQLException {
        String direction = row.getString("direction");
        String project = row.getString("project");
        RevisedTarget revised = revised(row);
        return new IndicatorLine(
                row.getString("slug"),
                new PlanId(row.getString("plan")),
                row.getString("name"),
                Coded.find(IndicatorKind.class, row.getString("kind")).orElseThrow(),
                row.getString("breakdown"),
                Optional.ofNullable(direction)
                        .flatMap(code -> Coded.find(Direction.class, code))
                        .orElse(null),
                ValueColumns.of(row, "baseline"),
                ValueColumns.of(row, revised == null ? "target" : "revised"),
                revised,
                latest(row),
                project == null ? null : new ProjectName(project, row.getString("project_name")),
                List.of((String[]) row.getArray("owners").getArray()),
                places.get(row.getLong("plan_id"), row.getString("place")),
                new Origin(new RowRef("indicator.indicator", row.getLong("id")), null, null));
    }

    private static @Nullable RevisedTarget revised(ResultSet row) throws SQLException {
        long id = row.getLong("revision_id");
        return row.wasNull()
                ? null
                : new RevisedTarget(
                        ValueColumns.of(row, "target"),
                        new Origin(new RowRef("indicator.target_revision", id), null, null));
    }

    private static @Nullable LatestActual latest(ResultSet row) throws SQLException {
        long id = row.getLong("actual_id");
        return row.wasNull()
                ? null
                : new LatestActual(
                        row.getInt("year"),
                        ValueColumns.get(row, "value"),
                        new Origin(new RowRef("indicator.actual", id), null, null));
    }
}
