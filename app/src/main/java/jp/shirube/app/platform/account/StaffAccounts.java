package jp.shirube.app.platform.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import jp.shirube.app.platform.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Accounts of staff (職員) and the check of their passwords. */
@Component
public class StaffAccounts {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String hashOfNobody;

    StaffAccounts(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
        this.hashOfNobody = String.valueOf(encoder.encode("no account has this password"));
    }

    /** The form in which logins are stored and compared. */
    public static String normalise(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** The member of staff, if login and password belong together. An unknown login takes as long as a wrong password. */
    public Optional<Staff> verify(String login, String password) {
        Optional<Account> account = find(normalise(login));
        boolean matches =
                encoder.matches(password, account.map(Account::passwordHash).orElse(hashOfNobody));
        return account.filter(found -> matches).map(Account::staff);
    }

    /** Whether no account exists yet. */
    public boolean isEmpty() {
        return jdbc.sql("SELECT count(*) FROM staff_account").query(Long.class).single() == 0;
    }

    /** Opens an account; throws where the login is taken. */
    public void open(Staff staff, String password) {
        jdbc.sql("INSERT INTO staff_account (login, display_name, division, password_hash, created_at)"
                        + " VALUES (:login, :name, :division, :hash, :now)")
                .param("login", normalise(staff.login()))
                .param("name", staff.displayName())
                .param("division", staff.division())
                .param("hash", encoder.encode(password))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private Optional<Account> find(String login) {
        return jdbc.sql("SELECT login, display_name, division, password_hash FROM staff_account WHERE login = :login")
                .param("login", login)
                .query((row, number) -> new Account(
                        new Staff(row.getString("login"), row.getString("display_name"), row.getString("division")),
                        row.getString("password_hash")))
                .optional();
    }

    private record Account(Staff staff, String passwordHash) {}
}
