package jp.shirube.app.project;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which years projects are done; one statement for many projects. */
@Component
class ProjectYears {
    private static final String SQL =
            "SELECT p.slug, y.year, bool_or(y.active) AS active, bool_or(y.unknown) AS unknown FROM ("
                    + " SELECT project_key, year, cardinality(items) > 0 AS active, false AS unknown FROM project.year_plan"
                    + " WHERE plan_id = :plan AND project_key = ANY (:keys::text[]) AND retired_at IS NULL"
                    + " UNION ALL SELECT l.project_key, c.year, cardinality(c.items) > 0, false FROM project.placement_year_plan c"
                    + " JOIN project.placement l ON l.plan_id = c.plan_id AND l.key = c.placement_key AND l.retired_at IS NULL"
                    + " WHERE l.plan_id = :plan AND l.project_key = ANY (:keys::text[]) AND c.retired_at IS NULL"
                    + " UNION ALL SELECT r.project_key, c.year, c.state = 'active', c.state = 'unknown' FROM project.schedule_year c"
                    + " JOIN project.schedule_row r ON r.plan_id = c.plan_id AND r.key = c.schedule_row_key AND r.retired_at IS NULL"
                    + " WHERE r.plan_id = :plan AND r.project_key = ANY (:keys::text[]) AND c.retired_at IS NULL"
                    + " UNION ALL SELECT project_key, year, state = 'number' AND amount <> 0, false FROM project.cost"
                    + " WHERE plan_id = :plan AND project_key = ANY (:keys::text[]) AND retired_at IS NULL AND kind = 'planned') y"
                    + " JOIN project.project p ON p.plan_id = :plan AND p.key = y.project_key AND p.retired_at IS NULL"
                    + " GROUP BY p.slug, y.year";

    private final JdbcClient jdbc;

    ProjectYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Projects of which no year is known are absent. */
    Map<ProjectId, ActiveYears> of(long plan, Set<String> keys) {
        Map<ProjectId, ActiveYears> years = new HashMap<>();
        jdbc.sql(SQL)
                .param("plan", plan)
                .param("keys", keys.toArray(String[]::new))
                .query((ResultSet row) -> {
                    boolean active = row.getBoolean("active");
                    ActiveYears one = new ActiveYears(
                            active ? Set.of(row.getInt("year")) : Set.of(),
                            !active && row.getBoolean("unknown") ? Set.of(row.getInt("year")) : Set.of());
                    years.merge(new ProjectId(row.getString("slug")), one, ProjectYears::both);
                });
        return years;
    }

    private static ActiveYears both(ActiveYears one, ActiveYears other) {
        return new ActiveYears(union(one.active(), other.active()), union(one.unknown(), other.unknown()));
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        Set<Integer> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
