package jp.shirube.app.collaboration;

import java.nio.file.Path;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.testing.TestStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan of the fictional town with a few people: hanako of the planners is there already. */
final class Town {
    static final String DIVISION = "こども課";

    private final JdbcClient jdbc;
    private final Changes changes;

    Town(JdbcClient jdbc, Changes changes, FileImports imports) {
        this.jdbc = jdbc;
        this.changes = changes;
        if (jdbc.sql("SELECT count(*) FROM plan.plan").query(Integer.class).single() == 0) {
            imports.add(Path.of("..", "samples", "good", "mihon-jisshi-keikaku.txt"), "importer");
            open("taro", DIVISION, Role.ENTRY, "見本 太郎");
            open("jiro", "総務部", Role.DEPARTMENT_HEAD, "見本 次郎");
            open("giin", "", Role.COUNCILLOR, "見本 議員");
        } else {
            forget();
        }
    }

    /** Gives what was said, watched and told to nobody, as nothing can be deleted. */
    private void forget() {
        state(null);
        jdbc.sql("UPDATE collaboration.notice SET login = '-' || id, mailed_at = now()")
                .update();
        jdbc.sql("UPDATE collaboration.watch SET login = '-' || id").update();
        jdbc.sql("UPDATE collaboration.presence SET seen_at = seen_at - interval '1 day'")
                .update();
        changes.by(
                Author.of("test"),
                () -> jdbc.sql("UPDATE collaboration.comment SET about_row = -id, mentions = '{}'")
                        .update());
    }

    void open(String login, String division, Role role, String name) {
        TestStaff.open(jdbc, login, division, role);
        changes.by(
                Author.of("test"),
                () -> jdbc.sql("UPDATE access.account SET display_name = :name WHERE login = :login")
                        .param("name", name)
                        .param("login", login)
                        .update());
    }

    /** The first project that only the division owns, or only others. */
    RowRef project(boolean own) {
        return new RowRef(
                Topics.PROJECT,
                jdbc.sql("SELECT p.id FROM project.project p JOIN project.department d ON d.plan_id = p.plan_id"
                                + " AND d.project_key = p.key GROUP BY p.id HAVING " + (own ? "" : "NOT ")
                                + "bool_or(d.name = :division) ORDER BY p.id LIMIT 1")
                        .param("division", DIVISION)
                        .query(Long.class)
                        .single());
    }

    RowRef plan() {
        return new RowRef(
                Topics.PLAN,
                jdbc.sql("SELECT min(id) FROM plan.plan").query(Long.class).single());
    }

    /** A node above all listings of a project: the root of its branch. */
    RowRef above(RowRef project) {
        return new RowRef(
                Topics.NODE,
                jdbc.sql("WITH RECURSIVE up AS (SELECT n.* FROM plan.node n JOIN project.placement l"
                                + " ON l.plan_id = n.plan_id AND l.node_key = n.key JOIN project.project p"
                                + " ON p.plan_id = l.plan_id AND p.key = l.project_key WHERE p.id = :project"
                                + " UNION SELECT n.* FROM plan.node n JOIN up ON n.plan_id = up.plan_id"
                                + " AND n.key = up.parent_key) SELECT id FROM up WHERE parent_key IS NULL LIMIT 1")
                        .param("project", project.id())
                        .query(Long.class)
                        .single());
    }

    /** Changes the overview of a project. */
    void rewrite(RowRef project, String by, String words) {
        changes.by(
                Author.of(by),
                () -> jdbc.sql("UPDATE project.project SET overview = :words WHERE id = :id")
                        .param("words", words)
                        .param("id", project.id())
                        .update());
    }

    /** Changes every project at once. */
    void rewriteAll(String by) {
        changes.by(
                Author.of(by),
                () -> jdbc.sql("UPDATE project.project SET remarks = coalesce(remarks, '') || '。'")
                        .update());
    }

    void state(@Nullable String state) {
        changes.by(
                Author.of("test"),
                () -> jdbc.sql("UPDATE plan.plan SET state = :state")
                        .param("state", state, java.sql.Types.VARCHAR)
                        .update());
    }
}
