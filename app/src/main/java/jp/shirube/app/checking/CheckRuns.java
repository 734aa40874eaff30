package jp.shirube.app.checking;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.checking.PlanChecks.Standing;
import jp.shirube.app.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of runs. A run writes its progress outside of the transaction of its findings, so that others see it. */
@Component
class CheckRuns {
    /** A run that has not ended by then was on a server that stopped. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final String SELECT = "SELECT r.*, EXISTS (SELECT 1 FROM audit.history h WHERE h.plan_id = r.of_plan"
            + " AND h.number > r.history) AS changed FROM checking.run r WHERE r.of_plan = :plan ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last run that ended. */
    Optional<CheckRun> last(long plan) {
        return find(plan, "AND r.ended_at IS NOT NULL ORDER BY r.id DESC LIMIT 1");
    }

    /** A run that goes on now. */
    Optional<CheckRun> going(long plan) {
        return find(
                plan,
                "AND r.ended_at IS NULL AND NOT r.failed AND r.began_at > now() - interval '" + LONGEST.toSeconds()
                        + " seconds' AND r.id > coalesce((SELECT max(id) FROM checking.run WHERE of_plan = :plan"
                        + " AND ended_at IS NOT NULL), 0) ORDER BY r.id DESC LIMIT 1");
    }

    private Optional<CheckRun> find(long plan, String rest) {
        return jdbc.sql(SELECT + rest)
                .param("plan", plan)
                .query((row, number) -> run(row))
                .optional();
    }

    /** Plans into which an import was taken since they were checked last, or that never were; while no run of them goes on. */
    List<Long> due() {
        return jdbc.sql("SELECT p.id FROM plan.plan p WHERE p.retired_at IS NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM checking.run g WHERE g.of_plan = p.id AND g.ended_at IS NULL"
                        + " AND g.began_at > now() - interval '" + LONGEST.toSeconds() + " seconds')"
                        + " AND EXISTS (SELECT 1 FROM audit.history h WHERE h.plan_id = p.id AND h.intake_id IS NOT NULL"
                        + " AND h.number > coalesce((SELECT max(r.history) FROM checking.run r WHERE r.of_plan = p.id"
                        + " AND r.ended_at IS NOT NULL), 0)) ORDER BY p.id")
                .query(Long.class)
                .list();
    }

    Map<PlanId, Standing> standing() {
        Map<PlanId, Standing> standing = new HashMap<>();
        jdbc.sql("SELECT p.slug, count(f.id) FILTER (WHERE a.id IS NULL AND f.severity = 'error'),"
                        + " count(f.id) FILTER (WHERE a.id IS NULL AND f.severity = 'warning'),"
                        + " count(f.id) FILTER (WHERE a.id IS NULL AND f.severity = 'info'), count(a.id),"
                        + " (SELECT max(r.ended_at) FROM checking.run r WHERE r.of_plan = p.id) AS at FROM plan.plan p"
                        + " LEFT JOIN checking.finding f ON f.of_plan = p.id AND f.resolved_run IS NULL"
                        + " LEFT JOIN checking.acceptance a ON a.finding = f.id AND a.withdrawn_at IS NULL"
                        + " AND a.words = f.words GROUP BY p.id, p.slug")
                .query((row, number) -> {
                    Timestamp at = row.getTimestamp("at");
                    return standing.put(
                            new PlanId(row.getString(1)),
                            new Standing(
                                    row.getInt(2),
                                    row.getInt(3),
                                    row.getInt(4),
                                    row.getInt(5),
                                    at == null ? null : at.toInstant()));
                })
                .list();
        return standing;
    }

    long begin(long plan, boolean imported, String login, int rules) {
        return jdbc.sql("INSERT INTO checking.run (of_plan, occasion, login, began_at, rules, history) VALUES (:plan,"
                        + " :occasion, :login, :at, :rules, coalesce((SELECT max(number) FROM audit.history"
                        + " WHERE plan_id = :plan), 0)) RETURNING id")
                .param("plan", plan)
                .param("occasion", imported ? "IMPORT" : "ASKED")
                .param("login", login)
                .param("at", OffsetDateTime.now(clock))
                .param("rules", rules)
                .query(Long.class)
                .single();
    }

    /** Says that a run broke off. */
    int fail(long run) {
        return jdbc.sql("UPDATE checking.run SET failed = TRUE WHERE id = :run")
                .param("run", run)
                .update();
    }

    void proceed(long run, int rulesDone) {
        jdbc.sql("UPDATE checking.run SET rules_done = :done WHERE id = :run")
                .param("done", rulesDone)
                .param("run", run)
                .update();
    }

    /** Ends a run, in the transaction of its findings. */
    void end(long run, int passages, long millis, List<String> off, List<String> broken) {
        jdbc.sql("UPDATE checking.run SET ended_at = :at, rules_done = rules, passages = :passages, millis = :millis,"
                        + " switched_off = :off::text[], broken = :broken::text[] WHERE id = :run")
                .param("at", OffsetDateTime.now(clock))
                .param("passages", passages)
                .param("millis", millis)
                .param("off", off.toArray(String[]::new))
                .param("broken", broken.toArray(String[]::new))
                .param("run", run)
                .update();
    }

    private static CheckRun run(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new CheckRun(
                row.getLong("id"),
                row.getString("occasion").equals("IMPORT"),
                row.getString("login"),
                row.getTimestamp("began_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("rules"),
                row.getInt("rules_done"),
                row.getInt("passages"),
                row.getObject("millis", Long.class),
                texts(row.getArray("switched_off")),
                texts(row.getArray("broken")),
                row.getBoolean("changed"));
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
