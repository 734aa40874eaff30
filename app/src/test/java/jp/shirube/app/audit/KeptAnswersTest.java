package jp.shirube.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class KeptAnswersTest {
    private final AtomicLong point = new AtomicLong(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final Past past = new Past();
    private Instant now = Instant.parse("2026-04-01T03:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Tokyo");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final KeptAnswers kept = new KeptAnswers(
            new HistoryPoint(JdbcClient.create(new SimpleDriverDataSource())) {
                @Override
                long now() {
                    return point.get();
                }
            },
            past,
            clock);

    private int ask(Object question) {
        return kept.of(KeptAnswersTest.class, question, asked::incrementAndGet);
    }

    @Test
    void anAnswerHoldsUntilTheHistoryGoesOn() {
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("b")).isEqualTo(2);
        point.set(2);
        assertThat(ask("a")).isEqualTo(3);
    }

    @Test
    void anAnswerHoldsNoLongerThanTheDay() {
        assertThat(ask("a")).isEqualTo(1);
        now = now.plus(Duration.ofHours(11));
        assertThat(ask("a")).isEqualTo(1);
        now = now.plus(Duration.ofHours(1));
        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void thePastIsNeverTakenForThePresent() throws Exception {
        assertThat(ask("a")).isEqualTo(1);
        past.at(now.minusSeconds(1), () -> assertThat(ask("a")).isEqualTo(2));
        assertThat(ask("a")).isEqualTo(1);
    }

    @Test
    void onlyTheAnswersAskedForLastAreKept() {
        for (int question = 0; question < 1000; question++) {
            ask(question);
        }
        assertThat(ask(999)).isEqualTo(1000);
        assertThat(ask(0)).isEqualTo(1001);
    }

    @Test
    void twoReadersAtOnceFindTheAnswerOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Supplier<Integer> slow = () -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return asked.incrementAndGet();
        };
        CompletableFuture<Integer> one =
                CompletableFuture.supplyAsync(() -> kept.of(KeptAnswersTest.class, "slow", slow));
        begun.await();
        Thread other = new Thread(() -> ask("slow"));
        other.start();
        while (other.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        go.countDown();
        other.join();

        assertThat(one.get()).isEqualTo(1);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatFailedIsAskedAgain() {
        assertThatThrownBy(() -> kept.of(KeptAnswersTest.class, "a", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(ask("a")).isEqualTo(1);
    }
}
