package jp.shirube.app.collaboration.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what was written. A mail is locked while it is sent, so that no other server sends it too; one that fails is tried again later and later.
 * docs/adr/0058.
 */
@Component
class Outbox {
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int MOST_AT_A_TIME = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MailCarrier carrier;
    private final Clock clock;

    Outbox(JdbcClient jdbc, TransactionTemplate transaction, MailCarrier carrier, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.carrier = carrier;
        this.clock = clock;
    }

    private record Waiting(long id, int tries, MailCarrier.Letter letter) {}

    /** Sends what is due; how many were tried. */
    int send() {
        int tried = 0;
        while (tried < MOST_AT_A_TIME && Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
            tried++;
        }
        return tried;
    }

    private boolean sendNext() {
        Optional<Waiting> next = jdbc.sql("SELECT id, tries, address, subject, body FROM collaboration.mail"
                        + " WHERE sent_at IS NULL AND next_try_at <= :now ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new Waiting(
                        row.getLong(1),
                        row.getInt(2),
                        new MailCarrier.Letter(row.getLong(1), row.getString(3), row.getString(4), row.getString(5))))
                .optional();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Waiting mail) {
        try {
            carrier.carry(mail.letter());
            jdbc.sql("UPDATE collaboration.mail SET sent_at = :now, tries = tries + 1 WHERE id = :id")
                    .param("now", OffsetDateTime.now(clock))
                    .param("id", mail.id())
                    .update();
        } catch (MailException failed) {
            Duration wait = Duration.ofMinutes(1L << Math.min(mail.tries(), 9));
            jdbc.sql("UPDATE collaboration.mail SET tries = tries + 1, failure = :failure, next_try_at = :next"
                            + " WHERE id = :id")
                    .param("failure", failed.getClass().getSimpleName())
                    .param(
                            "next",
                            OffsetDateTime.now(clock).plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait))
                    .param("id", mail.id())
                    .update();
        }
    }
}
