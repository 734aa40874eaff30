package jp.shirube.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What persons changed in plans, in order of the history: since somebody looked last, or by one person lately. What the system itself wrote is
 * left out.
 */
@Component
public class FreshChanges {
    private static final String SELECT = "SELECT h.plan_id, h.table_name, h.row_id, h.actor, h.at, h.intake_id,"
            + " h.transaction_id, h.after::text AS after FROM audit.history h WHERE h.plan_id IS NOT NULL AND ";

    private final JdbcClient jdbc;
    private final PlanTree tree;
    private final Belonging belonging;

    FreshChanges(JdbcClient jdbc, PlanTree tree, Belonging belonging) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.belonging = belonging;
    }

    /**
     * The transaction before which every other has ended. What earlier ones wrote can be read, and none of them writes any more; a mark that follows
     * the numbers of the history alone would pass over transactions that end late.
     */
    public long horizon() {
        return jdbc.sql("SELECT txid_snapshot_xmin(txid_current_snapshot())")
                .query(Long.class)
                .single();
    }

    /**
     * What transactions from one up to another changed.
     *
     * @param until transaction before which it ends
     * @param since changes up to this moment are left out: after a restore, old transactions have numbers that look new
     */
    public List<FreshChange> list(long from, long until, Instant since) {
        return read(
                "h.transaction_id >= :from AND h.transaction_id < :until AND h.at > :since AND h.actor <> :system"
                        + " ORDER BY h.number",
                Map.of("from", from, "until", until, "since", Timestamp.from(since), "system", Author.SYSTEM));
    }

    /** The last rows that a person changed by hand, newest first. */
    public List<FreshChange> latest(String actor, int most) {
        return read(
                "h.actor = :actor AND h.intake_id IS NULL ORDER BY h.number DESC LIMIT :most",
                Map.of("actor", actor, "most", most));
    }

    private List<FreshChange> read(String condition, Map<String, ?> parameters) {
        Map<Long, Belonging.Finder> finders = new HashMap<>();
        List<FreshChange> found = new ArrayList<>();
        jdbc.sql(SELECT + condition).params(parameters).query((ResultSet row) -> {
            Belonging.Finder finder = finders.computeIfAbsent(row.getLong("plan_id"), belonging::finder);
            add(row, finder, found);
        });
        return found;
    }

    private void add(ResultSet row, Belonging.Finder finder, List<FreshChange> found) throws SQLException {
        RowChange change = finder.change(
                new RowRef(row.getString("table_name"), row.getLong("row_id")),
                tree.object(),
                tree.object(Objects.requireNonNull(row.getString("after"))));
        String key = change.itemKey();
        if (key != null) {
            found.add(new FreshChange(
                    row.getLong("plan_id"),
                    change.item(),
                    key,
                    row.getString("actor"),
                    row.getTimestamp("at").toInstant(),
                    row.getObject("intake_id", Long.class),
                    row.getLong("transaction_id")));
        }
    }
}
