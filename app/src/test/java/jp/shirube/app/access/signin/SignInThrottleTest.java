package jp.shirube.app.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SignInThrottleTest {
    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forget() {
        jdbc.sql("DELETE FROM sign_in_failure").update();
    }

    @Test
    void theFifthFailureClosesTheLoginForThatAddressOnly() {
        fail(4, "planner", "10.0.0.1");
        assertThat(at(START).blocks("planner", "10.0.0.1")).isFalse();
        fail(1, "planner", "10.0.0.1");
        assertThat(at(START).blocks("planner", "10.0.0.1")).isTrue();
        assertThat(at(START).blocks("planner", "10.0.0.2")).isFalse();
    }

    @Test
    void theWaitIsHalfAMinuteAndDoublesUpToAQuarterOfAnHour() {
        fail(5, "planner", "10.0.0.1");
        assertThat(at(START.plusSeconds(29)).blocks("planner", "10.0.0.1")).isTrue();
        assertThat(at(START.plusSeconds(31)).blocks("planner", "10.0.0.1")).isFalse();
        fail(1, "planner", "10.0.0.1");
        assertThat(at(START.plusSeconds(31)).blocks("planner", "10.0.0.1")).isTrue();
        assertThat(at(START.plusSeconds(61)).blocks("planner", "10.0.0.1")).isFalse();
        fail(14, "planner", "10.0.0.1");
        assertThat(at(START.plus(Duration.ofMinutes(14))).blocks("planner", "10.0.0.1"))
                .isTrue();
        assertThat(at(START.plus(Duration.ofMinutes(15)).plusSeconds(1)).blocks("planner", "10.0.0.1"))
                .isFalse();
    }

    @Test
    void nobodyIsLockedOutByStrangersElsewhereNorByOtherLoginsFromBesideThem() {
        jdbc.sql("INSERT INTO access.event (at, kind, login, actor, address, detail)"
                        + " VALUES (TIMESTAMPTZ '2026-03-01 09:00Z', 'SIGN_IN', 'known', 'known', '10.0.0.1', '')")
                .update();
        for (int number = 1; number <= 60; number++) {
            fail(1, "known", "192.0.2." + number);
            fail(1, "login" + number, "10.0.0.1");
        }
        assertThat(at(START).blocks("known", "10.0.0.1")).isFalse();
        assertThat(at(START).blocks("known", "10.0.0.9")).isTrue();
        assertThat(at(START).blocks("stranger", "10.0.0.1")).isTrue();
        assertThat(at(START.plus(Duration.ofDays(70))).blocks("known", "10.0.0.1"))
                .isFalse();
    }

    @Test
    void anAddressThatTriesManyLoginsIsClosedForAll() {
        for (int number = 1; number <= 30; number++) {
            fail(1, "login" + number, "10.0.0.1");
        }
        assertThat(at(START).blocks("never tried", "10.0.0.1")).isTrue();
    }

    @Test
    void aRightPasswordClearsTheCountOfItsOwnAddress() {
        fail(4, "planner", "10.0.0.1");
        at(START).recordSuccess("planner", "10.0.0.1");
        fail(4, "planner", "10.0.0.1");
        assertThat(at(START).blocks("planner", "10.0.0.1")).isFalse();
    }

    private void fail(int times, String login, String address) {
        for (int number = 0; number < times; number++) {
            at(START).recordFailure(login, address);
        }
    }

    private SignInThrottle at(Instant time) {
        return new SignInThrottle(jdbc, Clock.fixed(time, ZoneOffset.UTC));
    }
}
