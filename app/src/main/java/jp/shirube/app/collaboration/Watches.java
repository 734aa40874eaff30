package jp.shirube.app.collaboration;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.app.audit.RowRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What people watch（見守る）: a plan, a node with everything below it, a project, an indicator. */
@Component
public class Watches {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Topics topics;
    private final Clock clock;

    Watches(JdbcClient jdbc, TransactionTemplate transaction, Topics topics, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.topics = topics;
        this.clock = clock;
    }

    /** Watches a row from now on; one that was watched already goes on. */
    public void begin(RowRef row, String login) {
        Topic topic = topics.get(row);
        transaction.executeWithoutResult(
                status -> jdbc.sql("INSERT INTO collaboration.watch (login, about_table, about_row, of_plan, since)"
                                + " VALUES (:login, :table, :row, :plan, :now) ON CONFLICT (login, about_table, about_row)"
                                + " DO UPDATE SET ended_at = NULL, since = CASE WHEN collaboration.watch.ended_at IS NULL"
                                + " THEN collaboration.watch.since ELSE excluded.since END")
                        .param("login", login)
                        .param("table", row.table())
                        .param("row", row.id())
                        .param("plan", topic.plan())
                        .param("now", OffsetDateTime.now(clock))
                        .update());
    }

    /** Watches a row no longer. */
    public void end(RowRef row, String login) {
        transaction.executeWithoutResult(status -> jdbc.sql("UPDATE collaboration.watch SET ended_at = :now"
                        + " WHERE login = :login AND about_table = :table AND about_row = :row AND ended_at IS NULL")
                .param("login", login)
                .param("table", row.table())
                .param("row", row.id())
                .param("now", OffsetDateTime.now(clock))
                .update());
    }

    /** Whether somebody watches this very row. */
    public boolean stands(RowRef row, String login) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM collaboration.watch WHERE login = :login"
                        + " AND about_table = :table AND about_row = :row AND ended_at IS NULL)")
                .param("login", login)
                .param("table", row.table())
                .param("row", row.id())
                .query(Boolean.class)
                .single();
    }

    /** What somebody watches and what still stands, newest first. */
    public List<Topic> list(String login) {
        return jdbc
                .sql("SELECT about_table, about_row FROM collaboration.watch WHERE login = :login AND ended_at IS NULL"
                        + " ORDER BY since DESC, id DESC")
                .param("login", login)
                .query((row, number) -> new RowRef(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .map(topics::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Logins by what they watch in a plan. */
    Map<RowRef, Set<String>> ofPlan(long plan) {
        Map<RowRef, Set<String>> found = new HashMap<>();
        jdbc.sql("SELECT about_table, about_row, login FROM collaboration.watch"
                        + " WHERE of_plan = :plan AND ended_at IS NULL")
                .param("plan", plan)
                .query((row, number) -> found.computeIfAbsent(
                                new RowRef(row.getString(1), row.getLong(2)), each -> new HashSet<>())
                        .add(row.getString(3)))
                .list();
        return found;
    }
}
