package jp.shirube.app.collaboration;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jp.shirube.app.audit.RowRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notices. What one person does to one thing within an hour is one notice, as long as it was not read. */
@Component
class NoticeWriting {
    static final Duration TOGETHER = Duration.ofHours(1);

    private final JdbcClient jdbc;

    NoticeWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What somebody is told of.
     *
     * @param changes how many rows were changed
     * @param things how many things they belong to
     */
    record News(NoticeKind kind, RowRef about, String actor, Instant at, int changes, int things) {}

    /** Gathers it with an earlier notice of the same, where there is one. */
    void gather(String login, News news) {
        int gathered = jdbc.sql("UPDATE collaboration.notice SET changes = changes + :changes,"
                        + " things = greatest(things, :things), last_at = greatest(last_at, :at) WHERE id = ("
                        + "SELECT max(id) FROM collaboration.notice WHERE login = :login AND kind = :kind"
                        + " AND about_table = :table AND about_row = :row AND actor = :actor AND read_at IS NULL"
                        + " AND first_at > :since)")
                .param("changes", news.changes())
                .param("things", news.things())
                .param("at", time(news.at()))
                .param("since", time(news.at().minus(TOGETHER)))
                .param("login", login)
                .param("kind", news.kind().name())
                .param("table", news.about().table())
                .param("row", news.about().id())
                .param("actor", news.actor())
                .update();
        if (gathered == 0) {
            write(login, news, null);
        }
    }

    /** A notice of its own. */
    void write(String login, News news, @Nullable Long comment) {
        jdbc.sql("INSERT INTO collaboration.notice (login, kind, about_table, about_row, actor, comment_id, changes,"
                        + " things, first_at, last_at)"
                        + " VALUES (:login, :kind, :table, :row, :actor, :comment, :changes, :things, :at, :at)")
                .param("login", login)
                .param("kind", news.kind().name())
                .param("table", news.about().table())
                .param("row", news.about().id())
                .param("actor", news.actor())
                .param("comment", comment, Types.BIGINT)
                .param("changes", news.changes())
                .param("things", news.things())
                .param("at", time(news.at()))
                .update();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
