package jp.shirube.app.collaboration;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.shirube.app.audit.FreshChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people of what has been written to the history since the last time. One server of several does it at a time; what was told is remembered
 * in the same transaction, so that nothing is told twice or passed over. docs/adr/0057.
 */
@Component
public class Telling {
    /** No transaction lasts longer. */
    private static final Duration LONGEST = Duration.ofHours(2);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final FreshChanges fresh;
    private final ChangeNotices changes;
    private final OccasionNotices occasions;

    Telling(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            FreshChanges fresh,
            ChangeNotices changes,
            OccasionNotices occasions) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.fresh = fresh;
        this.changes = changes;
        this.occasions = occasions;
    }

    private record Told(long transaction, Instant at) {}

    /** Writes the notices that are due; nothing where another server does it just now. */
    public void tell() {
        transaction.executeWithoutResult(status -> told().ifPresent(this::tell));
    }

    private Optional<Told> told() {
        return jdbc.sql("SELECT transaction_id, at FROM collaboration.told FOR UPDATE SKIP LOCKED")
                .query((row, number) ->
                        new Told(row.getLong(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    private void tell(Told last) {
        Instant now = jdbc.sql("SELECT clock_timestamp()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        long until = fresh.horizon();
        // A database restored elsewhere counts its transactions anew: then the time alone says what is new.
        long from = last.transaction() > until ? 0 : last.transaction();
        Instant since = last.at().minus(LONGEST);
        if (from < until) {
            changes.tell(fresh.list(from, until, since));
            occasions.tellOfDecisions(from, until, since);
            occasions.tellOfReferrals(from, until, since);
        }
        occasions.tellOfReorganisations();
        jdbc.sql("UPDATE collaboration.told SET transaction_id = :until, at = :now")
                .param("until", until)
                .param("now", Timestamp.from(now))
                .update();
    }
}
