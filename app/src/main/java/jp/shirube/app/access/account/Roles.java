package jp.shirube.app.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.app.access.AccessEvent;
import jp.shirube.app.access.AccessLog;
import jp.shirube.app.access.AccessWords;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Giving roles for a time, in one's own name or as somebody's deputy（代理）, and ending them. The history keeps them all. */
@Component
public class Roles {
    private final JdbcClient jdbc;
    private final Changes changes;
    private final AccessLog log;
    private final AccessWords words;
    private final Clock clock;

    Roles(JdbcClient jdbc, Changes changes, AccessLog log, AccessWords words, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.log = log;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Gives a role.
     *
     * @param division name of the division it is held for; empty: that of the account
     * @param from first day; null: today
     * @param to last day; null: without end
     * @param deputyOf login of the person stood in for, which needs a last day; empty where it is held in one's own name
     * @throws AccountRefused where the days are out of order, or a deputy has no last day or stands in for nobody who holds the role
     */
    public void give(
            String login,
            Role role,
            String division,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String deputyOf,
            String by) {
        LocalDate first = from == null ? LocalDate.now(clock) : from;
        if (to != null && to.isBefore(first)) {
            throw new AccountRefused("account.refused.days");
        }
        Long deputy = deputyOf.isBlank() ? null : principal(StaffAccounts.normalise(deputyOf), role, login, to);
        changes.by(
                Author.of(by),
                () -> jdbc.sql(
                                "INSERT INTO access.holding (account_id, role, division, valid_from, valid_to, deputy_of)"
                                        + " SELECT id, :role, :division, :from, :to, :deputy FROM access.account"
                                        + " WHERE login = :login")
                        .param("role", role.name())
                        .param("division", division.strip())
                        .param("from", first)
                        .param("to", to, java.sql.Types.DATE)
                        .param("deputy", deputy, java.sql.Types.BIGINT)
                        .param("login", login)
                        .update());
        log.write(AccessEvent.Kind.ROLE, login, "+" + words.of(role));
    }

    /** Ends a role that an account holds: yesterday was its last day. One that has not begun by then never holds. Nobody ends their own. */
    public void end(String login, long holding, String by) {
        if (login.equals(by)) {
            throw new AccountRefused("account.refused.own-role");
        }
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        List<String> ended = changes.by(
                Author.of(by),
                () -> jdbc.sql("UPDATE access.holding h SET valid_to = :day, valid_from = least(valid_from, :day)"
                                + " FROM access.account a WHERE a.id = h.account_id AND a.login = :login AND h.id = :id"
                                + " AND coalesce(h.valid_to, :day + 1) > :day RETURNING h.role")
                        .param("day", yesterday)
                        .param("login", login)
                        .param("id", holding)
                        .query(String.class)
                        .list());
        ended.forEach(role -> log.write(AccessEvent.Kind.ROLE, login, "-" + words.of(Role.valueOf(role))));
    }

    private long principal(String deputyOf, Role role, String login, @Nullable LocalDate to) {
        if (to == null || deputyOf.equals(login)) {
            throw new AccountRefused("account.refused.deputy-days");
        }
        return jdbc.sql("SELECT a.id FROM access.account a WHERE a.login = :login AND a.closed_at IS NULL AND EXISTS"
                        + " (SELECT 1 FROM access.holding h WHERE h.account_id = a.id AND h.role = :role"
                        + " AND h.deputy_of IS NULL AND coalesce(h.valid_to, :today) >= :today)")
                .param("login", deputyOf)
                .param("role", role.name())
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new AccountRefused("account.refused.deputy", deputyOf));
    }
}
