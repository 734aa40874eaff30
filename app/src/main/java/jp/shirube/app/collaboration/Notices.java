package jp.shirube.app.collaboration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.app.audit.RowRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices of each person（お知らせ）. Pages ask as {@code @notices}. */
@Component("notices")
public class Notices {
    private static final int LONGEST_EXCERPT = 120;
    private static final String SELECT = "SELECT n.id, n.kind, n.about_table, n.about_row, n.actor, n.comment_id,"
            + " n.changes, n.things, n.first_at, n.last_at, n.read_at,"
            + " CASE WHEN c.withdrawn_at IS NULL THEN c.words END AS words"
            + " FROM collaboration.notice n LEFT JOIN collaboration.comment c ON c.id = n.comment_id ";

    private final JdbcClient jdbc;
    private final Topics topics;
    private final Audience audience;
    private final Clock clock;

    Notices(JdbcClient jdbc, Topics topics, Audience audience, Clock clock) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.audience = audience;
        this.clock = clock;
    }

    /** How many a person has not read. */
    public int unread(String login) {
        return jdbc.sql("SELECT count(*) FROM collaboration.notice WHERE login = :login AND read_at IS NULL")
                .param("login", login)
                .query(Integer.class)
                .single();
    }

    /** The latest of a person, newest first. */
    public List<Notice> list(String login, boolean unreadOnly, int most) {
        return read(
                "WHERE n.login = :login" + (unreadOnly ? " AND n.read_at IS NULL" : "")
                        + " ORDER BY n.last_at DESC, n.id DESC LIMIT :most",
                login,
                Map.of("login", login, "most", most));
    }

    /** One of a person's own, which is read from now on; empty where the person has no such. */
    public Optional<Notice> open(long notice, String login) {
        markRead("id = :id", Map.of("login", login, "now", OffsetDateTime.now(clock), "id", notice));
        return read("WHERE n.login = :login AND n.id = :id", login, Map.of("login", login, "id", notice)).stream()
                .findFirst();
    }

    /** Marks all that a person has as read, up to one: what came while the list was looked at stays unread. */
    public void readUpTo(long last, String login) {
        markRead("id <= :last", Map.of("login", login, "now", OffsetDateTime.now(clock), "last", last));
    }

    private void markRead(String condition, Map<String, ?> parameters) {
        jdbc.sql("UPDATE collaboration.notice SET read_at = :now WHERE login = :login AND read_at IS NULL AND "
                        + condition)
                .params(parameters)
                .update();
    }

    /** Not mailed yet, oldest first. */
    public List<Notice> unmailed(String login, int most) {
        return read(
                "WHERE n.login = :login AND n.mailed_at IS NULL AND n.read_at IS NULL ORDER BY n.id LIMIT :most",
                login,
                Map.of("login", login, "most", most));
    }

    private List<Notice> read(String condition, String login, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + condition)
                .params(parameters)
                .query((row, number) -> notice(row, login))
                .list();
    }

    /** What the person may no longer see is told without its name and words. */
    private Notice notice(ResultSet row, String login) throws SQLException {
        RowRef about = new RowRef(row.getString("about_table"), row.getLong("about_row"));
        Topic topic = topics.find(about)
                .filter(each -> !each.ofPlan() || audience.sees(login, about))
                .orElse(null);
        String words = topic == null ? "" : Objects.requireNonNullElse(row.getString("words"), "");
        return new Notice(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                topic,
                row.getString("actor"),
                row.getObject("comment_id", Long.class),
                words.length() > LONGEST_EXCERPT ? words.substring(0, LONGEST_EXCERPT) + "\u2026" : words,
                row.getInt("changes"),
                row.getInt("things"),
                row.getTimestamp("first_at").toInstant(),
                row.getTimestamp("last_at").toInstant(),
                row.getTimestamp("read_at") != null);
    }
}
