package jp.shirube.app.project;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.app.access.Phase;
import jp.shirube.app.access.Subject;
import jp.shirube.app.access.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The divisions that own a project, by the name as printed and by the name of the division that it is. Results belong to the division that is
 * named to enter them, where there is one.
 */
@Component
class Owners {
    private final JdbcClient jdbc;

    Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the one row that a statement finds; it gives {@code plan_id}, {@code project_key} and {@code owner_division}, which may be null. */
    Optional<Subject> find(Thing thing, String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> {
                    long plan = row.getLong("plan_id");
                    String named = thing == Thing.RESULT ? row.getString("owner_division") : null;
                    return new Subject(
                            thing,
                            phase(plan),
                            named == null ? divisions(plan, row.getString("project_key")) : Set.of(named));
                })
                .optional();
    }

    private Phase phase(long plan) {
        return jdbc.sql("SELECT coalesce(state, '') FROM plan.plan WHERE id = :plan")
                .param("plan", plan)
                .query(String.class)
                .optional()
                .map(Phase::of)
                .orElse(Phase.UNSTATED);
    }

    private Set<String> divisions(long plan, @Nullable String project) {
        if (project == null) {
            return Set.of();
        }
        Set<String> divisions = new HashSet<>();
        jdbc.sql("SELECT o.name, d.name AS division FROM project.department o"
                        + " LEFT JOIN organization.division d ON d.id = o.division_id"
                        + " WHERE o.plan_id = :plan AND o.project_key = :project AND o.retired_at IS NULL")
                .param("plan", plan)
                .param("project", project)
                .query((row, number) -> {
                    divisions.add(row.getString("name"));
                    String division = row.getString("division");
                    return division == null || divisions.add(division);
                })
                .list();
        return divisions;
    }
}
