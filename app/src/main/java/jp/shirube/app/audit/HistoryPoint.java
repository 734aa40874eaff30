package jp.shirube.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the history has come, in one small statement. The greatest number of the history does not say it: of two changes at once, the one that
 * took the smaller number may be the later to be seen. docs/adr/0095.
 */
@Component
class HistoryPoint {
    /** Numbers of transactions from before a restored copy may be greater than all of today; no such row is new. */
    private static final String SINCE =
            "SELECT pg_current_snapshot()::text AS seen, EXISTS (SELECT FROM audit.history h"
                    + " WHERE h.transaction_id >= pg_snapshot_xmin(:seen::pg_snapshot)::text::bigint"
                    + " AND h.transaction_id < pg_snapshot_xmax(pg_current_snapshot())::text::bigint"
                    + " AND NOT pg_visible_in_snapshot(h.transaction_id::text::xid8, :seen::pg_snapshot)) AS more";

    /** Before every transaction, so that the first question finds whatever there is. */
    private static final Point NOTHING = new Point(0, "3:3:");

    private final JdbcClient jdbc;
    private final AtomicReference<Point> last = new AtomicReference<>(NOTHING);

    HistoryPoint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number that stays the same as long as nothing comes to the history, within this process. Not to be asked inside a change. */
    long now() {
        while (true) {
            Point known = Objects.requireNonNull(last.get());
            Point found = jdbc.sql(SINCE)
                    .param("seen", known.seen())
                    .query((row, number) -> next(known, row))
                    .single();
            boolean first = last.compareAndSet(known, found);
            if (first || found.number() == known.number()) {
                return found.number();
            }
        }
    }

    private static Point next(Point known, ResultSet row) throws SQLException {
        return new Point(row.getBoolean("more") ? known.number() + 1 : known.number(), row.getString("seen"));
    }

    /**
     * A point of the history.
     *
     * @param seen which transactions were seen then, as PostgreSQL writes it
     */
    private record Point(long number, String seen) {}
}
