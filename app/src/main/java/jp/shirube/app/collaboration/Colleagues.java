package jp.shirube.app.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people one works with: login, name and division, and no more of them. */
@Component
public class Colleagues {
    private static final int MOST_SUGGESTED = 8;
    private static final String SELECT = "SELECT login, display_name, division FROM access.account ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those whose accounts are open, by division. */
    public List<Colleague> list() {
        return read("WHERE closed_at IS NULL ORDER BY division, login");
    }

    /** A few whose login, name or division has these letters; the first ones for none. */
    public List<Colleague> suggest(String letters) {
        String sought = letters.toLowerCase(Locale.ROOT);
        return list().stream()
                .filter(each -> each.login().contains(sought)
                        || each.name().toLowerCase(Locale.ROOT).contains(sought)
                        || each.division().contains(letters))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    /** Names of the divisions that a person works for today: of the account, or of a role held for another one. */
    public List<String> divisions(String login) {
        return jdbc.sql("SELECT DISTINCT v.name FROM access.account a LEFT JOIN access.holding h ON h.account_id = a.id"
                        + " AND h.valid_from <= :today AND coalesce(h.valid_to, :today) >= :today,"
                        + " LATERAL (VALUES (a.division), (coalesce(h.division, ''))) AS v (name)"
                        + " WHERE a.login = :login AND a.closed_at IS NULL AND v.name <> '' ORDER BY 1")
                .param("login", login)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    /** Names by login, of closed accounts too. A login without an account is its own name. */
    public Names names() {
        Map<String, Colleague> known = new HashMap<>();
        read("").forEach(each -> known.put(each.login(), each));
        return new Names(known);
    }

    private List<Colleague> read(String condition) {
        return jdbc.sql(SELECT + condition)
                .query((row, number) -> new Colleague(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Who is called what. */
    public record Names(Map<String, Colleague> known) {
        /** The name of a login. */
        public String of(String login) {
            Colleague found = known.get(login);
            return found == null ? login : found.name();
        }

        /** The division of a login; empty where none is known. */
        public String division(String login) {
            Colleague found = known.get(login);
            return found == null ? "" : found.division();
        }
    }
}
