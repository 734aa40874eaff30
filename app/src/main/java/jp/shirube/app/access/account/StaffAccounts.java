package jp.shirube.app.access.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.platform.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Accounts of staff（職員） and the check of their passwords. */
@Component
public class StaffAccounts {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Changes changes;
    private final Clock clock;
    private final String hashOfNobody;

    StaffAccounts(JdbcClient jdbc, PasswordEncoder encoder, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.changes = changes;
        this.clock = clock;
        this.hashOfNobody = String.valueOf(encoder.encode("no account has this password"));
    }

    /** The form in which logins are stored and compared. */
    public static String normalise(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The member of staff, if login and password belong together and the account is open. An unknown login takes as long as a wrong
     * password.
     */
    public Optional<Staff> verify(String login, String password) {
        Optional<Known> account = known(normalise(login));
        boolean matches =
                encoder.matches(password, account.map(Known::passwordHash).orElse(hashOfNobody));
        return account.filter(found -> matches).map(Known::staff);
    }

    /** The member of staff of an open account, for those whose identity was proved otherwise. */
    public Optional<Staff> find(String login) {
        return known(normalise(login)).map(Known::staff);
    }

    /** Whether no account exists yet. */
    public boolean isEmpty() {
        return jdbc.sql("SELECT count(*) FROM access.account").query(Long.class).single() == 0;
    }

    /**
     * Opens an account.
     *
     * @param mustChange whether the person has to change the password at the first sign-in
     * @param by login of who opens it
     * @return number of the account
     * @throws AccountRefused where the login is taken or is not made of small letters, digits, dot, dash and underscore
     */
    public long open(Staff staff, String password, boolean mustChange, String by) {
        String login = normalise(staff.login());
        if (!login.matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            throw new AccountRefused("account.refused.login", login);
        }
        return changes.by(Author.of(by), () -> {
            long number = jdbc.sql("INSERT INTO access.account (login, display_name, division, created_at)"
                            + " VALUES (:login, :name, :division, :now) ON CONFLICT (login) DO NOTHING RETURNING id")
                    .param("login", login)
                    .param("name", staff.displayName())
                    .param("division", staff.division())
                    .param("now", OffsetDateTime.now(clock))
                    .query(Long.class)
                    .optional()
                    .orElseThrow(() -> new AccountRefused("account.refused.taken", login));
            jdbc.sql("INSERT INTO access.password (account_id, hash, must_change) VALUES (:id, :hash, :change)")
                    .param("id", number)
                    .param("hash", encoder.encode(password))
                    .param("change", mustChange)
                    .update();
            return number;
        });
    }

    /** Puts a new password in place of the old one, without asking for the old one. */
    public void setPassword(String login, String password, boolean mustChange) {
        jdbc.sql("UPDATE access.password SET hash = :hash, must_change = :change WHERE account_id ="
                        + " (SELECT id FROM access.account WHERE login = :login)")
                .param("hash", encoder.encode(password))
                .param("change", mustChange)
                .param("login", normalise(login))
                .update();
    }

    private Optional<Known> known(String login) {
        return jdbc.sql("SELECT a.login, a.display_name, a.division, p.hash FROM access.account a"
                        + " JOIN access.password p ON p.account_id = a.id"
                        + " WHERE a.login = :login AND a.closed_at IS NULL")
                .param("login", login)
                .query((row, number) -> new Known(
                        new Staff(row.getString("login"), row.getString("display_name"), row.getString("division")),
                        row.getString("hash")))
                .optional();
    }

    private record Known(Staff staff, String passwordHash) {}
}
