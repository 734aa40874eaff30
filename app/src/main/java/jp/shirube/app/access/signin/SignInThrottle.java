package jp.shirube.app.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords. Failures are counted in the database, so that all nodes see them, for fifteen minutes: 5 for
 * a login from one address, 50 for a login from anywhere, 30 for an address whatever the login.
 */
@Component
class SignInThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_LOGIN_AND_ADDRESS = 5;
    private static final int PER_LOGIN = 50;
    private static final int PER_ADDRESS = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean blocks(String login, String address) {
        return failures(both(login, address)) >= PER_LOGIN_AND_ADDRESS
                || failures(byLogin(login)) >= PER_LOGIN
                || failures(byAddress(address)) >= PER_ADDRESS;
    }

    void recordFailure(String login, String address) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("DELETE FROM sign_in_failure WHERE failed_at < :since")
                .param("since", now.minus(WINDOW))
                .update();
        jdbc.sql(
                        "INSERT INTO sign_in_failure (subject, failed_at) VALUES (:both, :now), (:login, :now), (:address, :now)")
                .param("both", both(login, address))
                .param("login", byLogin(login))
                .param("address", byAddress(address))
                .param("now", now)
                .update();
    }

    /** A right password clears what was counted for this login from this address, not what others did. */
    void recordSuccess(String login, String address) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE subject = :both")
                .param("both", both(login, address))
                .update();
    }

    private long failures(String subject) {
        return jdbc.sql("SELECT count(*) FROM sign_in_failure WHERE subject = :subject AND failed_at >= :since")
                .param("subject", subject)
                .param("since", OffsetDateTime.now(clock).minus(WINDOW))
                .query(Long.class)
                .single();
    }

    private static String both(String login, String address) {
        return "login " + login + " from " + address;
    }

    private static String byLogin(String login) {
        return "login " + login;
    }

    private static String byAddress(String address) {
        return "address " + address;
    }
}
