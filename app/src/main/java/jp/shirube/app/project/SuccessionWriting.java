package jp.shirube.app.project;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes which projects stand for which others. Needs a transaction of {@code Changes}. */
@Component
class SuccessionWriting {
    private final JdbcClient jdbc;

    SuccessionWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All pairs of the keys of projects, in order. A pair that was noted before and taken back stands again. */
    void note(long plan, Succession.Kind kind, List<String> from, List<String> to) {
        int position = 0;
        for (String one : from) {
            for (String other : to) {
                jdbc.sql("INSERT INTO project.succession (plan_id, key, position, from_key, to_key, from_name, to_name,"
                                + " kind) SELECT :plan, :key, :position, :from, :to, a.name, b.name, :kind"
                                + " FROM project.project a JOIN project.project b USING (plan_id)"
                                + " WHERE plan_id = :plan AND a.key = :from AND b.key = :to"
                                + " ON CONFLICT (plan_id, key) DO UPDATE SET retired_at = NULL,"
                                + " from_name = excluded.from_name, to_name = excluded.to_name")
                        .param("plan", plan)
                        .param("key", kind.code() + "|" + one + "|" + other)
                        .param("position", position++)
                        .param("from", one)
                        .param("to", other)
                        .param("kind", kind.code())
                        .update();
            }
        }
    }
}
