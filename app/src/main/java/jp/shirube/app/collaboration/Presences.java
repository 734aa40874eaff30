package jp.shirube.app.collaboration;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.app.audit.RowRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is looking at what, and who is editing it: as long as the page says so again and again. Kept in no history. */
@Component
public class Presences {
    /** A page that has been silent for longer is gone. */
    public static final Duration LASTS = Duration.ofSeconds(90);

    private static final int MOST = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    Presences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says that a person is here. */
    public void renew(RowRef row, String login, boolean editing) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("INSERT INTO collaboration.presence AS p (login, about_table, about_row, editing, seen_at)"
                        + " VALUES (:login, :table, :row, :editing, :now) ON CONFLICT (about_table, about_row, login)"
                        + " DO UPDATE SET editing = excluded.editing, seen_at = excluded.seen_at")
                .param("login", login)
                .param("table", row.table())
                .param("row", row.id())
                .param("editing", editing)
                .param("now", now)
                .update();
    }

    /** The others who are here, those who edit first. */
    public List<Present> others(RowRef row, String login) {
        return jdbc.sql("SELECT a.display_name, a.division, p.editing FROM collaboration.presence p"
                        + " JOIN access.account a ON a.login = p.login WHERE p.about_table = :table"
                        + " AND p.about_row = :row AND p.login <> :login AND p.seen_at > :since"
                        + " ORDER BY p.editing DESC, a.division, a.display_name LIMIT :most")
                .param("table", row.table())
                .param("row", row.id())
                .param("login", login)
                .param("since", OffsetDateTime.now(clock).minus(LASTS))
                .param("most", MOST)
                .query((found, number) -> new Present(found.getString(1), found.getString(2), found.getBoolean(3)))
                .list();
    }
}
