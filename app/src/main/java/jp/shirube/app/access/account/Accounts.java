package jp.shirube.app.access.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.app.access.AccessEvent;
import jp.shirube.app.access.AccessLog;
import jp.shirube.app.access.Role;
import jp.shirube.app.access.account.AccountEntry.Held;
import jp.shirube.app.access.account.AccountEntry.When;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.platform.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts, as administrators open and close them. None is ever deleted. */
@Component
public class Accounts {
    private static final String ENTRIES = "SELECT a.login, a.display_name, a.division, a.closed_at IS NULL AS open,"
            + " p.must_change, s.confirmed_at IS NOT NULL AS second_proof FROM access.account a"
            + " JOIN access.password p ON p.account_id = a.id"
            + " LEFT JOIN access.second_proof s ON s.account_id = a.id"
            + " WHERE :login = '' OR a.login = :login ORDER BY a.closed_at IS NOT NULL, a.division, a.login";
    private static final String HELD = "SELECT h.id, h.role, h.division, h.valid_from, h.valid_to, d.login AS deputy_of"
            + " FROM access.holding h JOIN access.account a ON a.id = h.account_id"
            + " LEFT JOIN access.account d ON d.id = h.deputy_of WHERE a.login = :login ORDER BY h.valid_from, h.id";

    private final JdbcClient jdbc;
    private final Changes changes;
    private final StaffAccounts accounts;
    private final Sessions sessions;
    private final AccessLog log;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Changes changes, StaffAccounts accounts, Sessions sessions, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.accounts = accounts;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** All accounts, open ones first, by division. */
    public List<AccountEntry> list() {
        return entries("");
    }

    /**
     * One account.
     *
     * @throws NoSuchAccount where there is none
     */
    public AccountEntry get(String login) {
        return entries(login).stream()
                .findFirst()
                .filter(each -> !login.isEmpty())
                .orElseThrow(NoSuchAccount::new);
    }

    /** Opens an account and answers with its password for one sign-in, which is told only now. */
    public String open(Staff staff, String by) {
        if (staff.displayName().isBlank()) {
            throw new AccountRefused("account.refused.name");
        }
        String password = GeneratedPassword.next();
        accounts.open(staff, password, true, by);
        log.write(AccessEvent.Kind.OPENED, StaffAccounts.normalise(staff.login()), "");
        return password;
    }

    /** A new password for one sign-in; whoever is signed in with the old one is signed out. */
    public String renewPassword(String login) {
        String password = GeneratedPassword.next();
        accounts.setPassword(get(login).login(), password, true);
        sessions.endAll(login);
        log.write(AccessEvent.Kind.PASSWORD, login, "one-time");
        return password;
    }

    /** Closes an account and ends its sessions; nobody closes their own. */
    public void close(String login, String by) {
        if (login.equals(by)) {
            throw new AccountRefused("account.refused.self");
        }
        standing(get(login).login(), OffsetDateTime.now(clock), by);
        sessions.endAll(login);
        log.write(AccessEvent.Kind.CLOSED, login, "");
    }

    /** Opens a closed account again, with the roles that still run. */
    public void reopen(String login, String by) {
        standing(get(login).login(), null, by);
        log.write(AccessEvent.Kind.REOPENED, login, "");
    }

    private void standing(String login, @Nullable OffsetDateTime closedAt, String by) {
        changes.by(
                Author.of(by),
                () -> jdbc.sql("UPDATE access.account SET closed_at = :closed WHERE login = :login")
                        .param("closed", closedAt, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("login", login)
                        .update());
    }

    private List<AccountEntry> entries(String login) {
        return jdbc.sql(ENTRIES)
                .param("login", login)
                .query((row, number) -> new AccountEntry(
                        row.getString("login"),
                        row.getString("display_name"),
                        row.getString("division"),
                        row.getBoolean("open"),
                        row.getBoolean("must_change"),
                        row.getBoolean("second_proof"),
                        held(row.getString("login"))))
                .list();
    }

    private List<Held> held(String login) {
        return jdbc.sql(HELD)
                .param("login", login)
                .query((row, number) -> held(row))
                .list();
    }

    private Held held(ResultSet row) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        LocalDate to = row.getObject("valid_to", LocalDate.class);
        When when = to != null && to.isBefore(today) ? When.PAST : from.isAfter(today) ? When.LATER : When.NOW;
        return new Held(
                row.getLong("id"),
                Role.valueOf(row.getString("role")),
                row.getString("division"),
                from,
                to,
                row.getString("deputy_of"),
                when);
    }
}
