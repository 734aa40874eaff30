package jp.shirube.app.project;

import java.util.List;
import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where projects went and came from（統合先・統合元、分割先・分割元）, so that every address of a project says what became of it. */
@Component
public class Successions {
    private static final String OTHER = "SELECT s.kind, p.slug, p.name, p.retired_at IS NULL FROM project.succession s"
            + " JOIN project.project one ON one.plan_id = s.plan_id AND one.key = s.%s"
            + " JOIN project.project p ON p.plan_id = s.plan_id AND p.key = s.%s"
            + " WHERE s.retired_at IS NULL AND one.slug = :project ORDER BY s.position, s.id";

    private final JdbcClient jdbc;
    private final Undo undo;

    Successions(JdbcClient jdbc, Undo undo) {
        this.jdbc = jdbc;
        this.undo = undo;
    }

    /**
     * A project that stands no more.
     *
     * @param key id within its plan
     * @param name as it was called last
     */
    public record Gone(ProjectId id, PlanId plan, String key, String name) {}

    /** What a project became; empty for one that was neither merged into another nor split. */
    public List<Succession> to(ProjectId project) {
        return list(project, "from_key", "to_key");
    }

    /** What a project was made of; empty for one that was neither merged nor came out of a split. */
    public List<Succession> from(ProjectId project) {
        return list(project, "to_key", "from_key");
    }

    private List<Succession> list(ProjectId project, String own, String other) {
        return jdbc.sql(String.format(OTHER, own, other))
                .param("project", project.value())
                .query((row, number) -> new Succession(
                        Coded.find(Succession.Kind.class, row.getString(1)).orElseThrow(),
                        new ProjectId(row.getString(2)),
                        row.getString(3),
                        row.getBoolean(4)))
                .list();
    }

    /** A project that was retired because others stand for it; empty for one that stands or was retired for another reason. */
    public Optional<Gone> findGone(ProjectId project) {
        return jdbc.sql("SELECT p.key, p.name, l.slug FROM project.project p JOIN plan.plan l ON l.id = p.plan_id"
                        + " WHERE p.slug = :project AND p.retired_at IS NOT NULL AND l.retired_at IS NULL"
                        + " AND EXISTS (SELECT 1 FROM project.succession s WHERE s.plan_id = p.plan_id"
                        + " AND s.from_key = p.key AND s.retired_at IS NULL)")
                .param("project", project.value())
                .query((row, number) ->
                        new Gone(project, new PlanId(row.getString(3)), row.getString(1), row.getString(2)))
                .optional();
    }

    /** Whether a transaction merged or split projects; such a one is only taken back whole, or money would stand twice. */
    public boolean made(long plan, long mark) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM audit.history WHERE plan_id = :plan AND transaction_id = :mark"
                        + " AND table_name = 'project.succession' AND after ->> 'retired_at' IS NULL)")
                .param("plan", plan)
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    /**
     * Takes a merge or split back whole: what was retired stands again, what came to be is retired, whoever did it.
     *
     * @throws jp.shirube.app.audit.UndoRefused where something of it was changed since; nothing is written
     */
    public void takeBack(long plan, long mark, Author by) {
        undo.takeBackOfAnybody(plan, mark, by);
    }
}
