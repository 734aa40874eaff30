package jp.shirube.app.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords, so that nobody can lock out somebody else. Failures are counted in the database, so that all nodes see them,
 * for fifteen minutes. From the fifth failure of a login from one address on, that pair has to wait: half a minute, and twice as long after each
 * further one. Strangers, who are addresses from which the login has not been right in ninety days, also share two counts: 50 for the login from
 * anywhere, 30 for their address whatever the login. Whoever has been right before from an address is never held up by what others do elsewhere,
 * nor by attempts with other logins from beside them.
 */
@Component
class SignInThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration KNOWN = Duration.ofDays(90);
    private static final int FREE = 5;
    private static final int PER_LOGIN = 50;
    private static final int PER_ADDRESS = 30;
    /** Half a minute doubled five times is the whole window. */
    private static final int MOST_DOUBLINGS = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean blocks(String login, String address) {
        return waits(failures(both(login, address)))
                || !isKnown(login, address)
                        && (failures(byLogin(login)).size() >= PER_LOGIN
                                || failures(byAddress(address)).size() >= PER_ADDRESS);
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

    /** {@code failures} are the newest first. */
    private boolean waits(List<OffsetDateTime> failures) {
        int beyond = failures.size() - FREE;
        if (beyond < 0) {
            return false;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
        return failures.get(0).plus(wait).isAfter(OffsetDateTime.now(clock));
    }

    private boolean isKnown(String login, String address) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM access.event WHERE kind = 'SIGN_IN' AND login = :login"
                        + " AND address = :address AND at > :since)")
                .param("login", login)
                .param("address", address)
                .param("since", OffsetDateTime.now(clock).minus(KNOWN))
                .query(Boolean.class)
                .single();
    }

    private List<OffsetDateTime> failures(String subject) {
        return jdbc.sql("SELECT failed_at FROM sign_in_failure WHERE subject = :subject AND failed_at >= :since"
                        + " ORDER BY failed_at DESC")
                .param("subject", subject)
                .param("since", OffsetDateTime.now(clock).minus(WINDOW))
                .query(OffsetDateTime.class)
                .list();
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
