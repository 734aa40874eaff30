package jp.shirube.app.project;

import java.util.List;
import jp.shirube.app.organization.DivisionSuccession;
import jp.shirube.exchange.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The projects that a division is in charge of, and what becomes of them where another takes over. */
@Component
public class DivisionProjects implements DivisionSuccession {
    private static final String OF = " FROM project.department d JOIN project.project p ON p.plan_id = d.plan_id"
            + " AND p.key = d.project_key AND p.retired_at IS NULL JOIN plan.plan l ON l.plan_id = d.plan_id"
            + " AND l.retired_at IS NULL WHERE d.retired_at IS NULL AND d.division_id = :division";

    private final JdbcClient jdbc;

    DivisionProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A project of a division.
     *
     * @param plan title of its plan
     * @param part what the division does for it; null where nobody said it
     */
    public record Entry(
            ProjectId id,
            String name,
            String plan,
            @Nullable DivisionPart part) {}

    /** Standing projects of standing plans, by plan and in document order. */
    public List<Entry> list(long division) {
        return jdbc.sql("SELECT p.slug, p.name, l.title, d.part" + OF + " ORDER BY l.plan_id, p.position, p.id")
                .param("division", division)
                .query((row, number) -> new Entry(
                        new ProjectId(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        Coded.find(DivisionPart.class, String.valueOf(row.getString(4)))
                                .orElse(null)))
                .list();
    }

    @Override
    public int countOf(long division) {
        return list(division).size();
    }

    @Override
    public boolean hand(String item, long division, long successor, String name) {
        int handed = jdbc.sql(
                        "UPDATE project.department d SET division_id = :successor, name = :name FROM project.project p"
                                + " WHERE p.plan_id = d.plan_id AND p.key = d.project_key AND p.slug = :item"
                                + " AND p.retired_at IS NULL AND d.retired_at IS NULL AND d.division_id = :division")
                .param("successor", successor)
                .param("name", name)
                .param("item", item)
                .param("division", division)
                .update();
        once(successor);
        return handed > 0;
    }

    @Override
    public void succeed(long division, long successor, String name) {
        jdbc.sql("UPDATE project.department SET division_id = :successor, name = :name"
                        + " WHERE division_id = :division AND retired_at IS NULL")
                .param("successor", successor)
                .param("name", name)
                .param("division", division)
                .update();
        once(successor);
    }

    /** A project that named both divisions names the one once: as the lead where one of them led. */
    private void once(long division) {
        jdbc.sql("UPDATE project.department d SET retired_at = clock_timestamp() WHERE d.division_id = :division"
                        + " AND d.retired_at IS NULL AND EXISTS (SELECT 1 FROM project.department e"
                        + " WHERE e.plan_id = d.plan_id AND e.project_key = d.project_key AND e.retired_at IS NULL"
                        + " AND e.division_id = d.division_id AND (coalesce(e.part, '') = 'lead', -e.position, -e.id)"
                        + " > (coalesce(d.part, '') = 'lead', -d.position, -d.id))")
                .param("division", division)
                .update();
    }
}
