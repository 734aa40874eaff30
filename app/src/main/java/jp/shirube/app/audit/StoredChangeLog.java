package jp.shirube.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads what the triggers wrote, by transaction and by stretch of time. */
@Component
class StoredChangeLog implements ChangeLog {
    /** An import writes thousands of rows at once; only the first of them are listed. */
    private static final int ROWS_OF_A_GROUP = 60;

    private static final String BETWEEN = "SELECT table_name, row_id, (array_agg(before ORDER BY number))[1] AS before,"
            + " (array_agg(after ORDER BY number DESC))[1] AS after FROM audit.history"
            + " WHERE plan_id = :plan AND at > :from AND at <= :to GROUP BY table_name, row_id ORDER BY table_name, row_id";

    private final JdbcClient jdbc;
    private final PlanTree tree;
    private final Belonging belonging;

    StoredChangeLog(JdbcClient jdbc, PlanTree tree, Belonging belonging) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.belonging = belonging;
    }

    @Override
    public List<ChangeGroup> list(long plan, ChangeFilter filter, int limit) {
        return list(plan, filter, limit, ROWS_OF_A_GROUP);
    }

    @Override
    public List<ChangeGroup> listWhole(long plan, ChangeFilter filter, int limit) {
        return list(plan, filter, limit, Integer.MAX_VALUE);
    }

    @Override
    public long count(long plan, ChangeFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String where = condition(plan, filter, parameters);
        return jdbc.sql("SELECT count(*) FROM audit.history h WHERE " + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private List<ChangeGroup> list(long plan, ChangeFilter filter, int limit, int rows) {
        Map<String, Object> parameters = new HashMap<>();
        String where = condition(plan, filter, parameters);
        parameters.put("limit", limit);
        parameters.put("rows", rows);
        String sql = "WITH fitting AS (SELECT * FROM audit.history h WHERE " + where + "), latest AS ("
                + "SELECT transaction_id, max(number) AS last, count(*) AS rows FROM fitting"
                + " GROUP BY transaction_id"
                + (filter.before() == null ? "" : " HAVING max(number) < :before")
                + " ORDER BY 2 DESC LIMIT :limit)"
                + " SELECT * FROM (SELECT f.*, l.last, (SELECT max(t.at) FROM audit.history t WHERE t.plan_id = :plan"
                + " AND t.transaction_id = l.transaction_id) AS ended, l.rows, row_number() OVER (PARTITION BY f.transaction_id"
                + " ORDER BY f.number) AS place FROM latest l JOIN fitting f USING (transaction_id)) g"
                + " WHERE place <= :rows ORDER BY last DESC, number";
        Belonging.Finder finder = belonging.finder(plan);
        Map<Long, ChangeGroup> groups = new LinkedHashMap<>();
        jdbc.sql(sql).params(parameters).query((ResultSet row) -> {
            groups.merge(row.getLong("last"), group(row, finder), StoredChangeLog::together);
        });
        return List.copyOf(groups.values());
    }

    private String condition(long plan, ChangeFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("h.plan_id = :plan");
        parameters.put("plan", plan);
        if (filter.item() != null && filter.key() != null) {
            where.append(" AND (h.table_name, h.row_id) IN (")
                    .append(belonging.rowsOf(filter.item()))
                    .append(")");
            parameters.put("key", filter.key());
        }
        add(where, parameters, " AND h.actor = :actor", "actor", filter.actor());
        add(where, parameters, " AND h.at >= :from", "from", moment(filter.from()));
        add(where, parameters, " AND h.at < :until", "until", moment(filter.until()));
        if (!filter.tables().isEmpty()) {
            add(where, parameters, " AND h.table_name IN (:tables)", "tables", filter.tables());
        }
        if (!filter.columns().isEmpty()) {
            add(
                    where,
                    parameters,
                    " AND h.operation = 'UPDATE' AND EXISTS (SELECT FROM unnest(:columns::text[]) AS c (name)"
                            + " WHERE h.before -> c.name IS DISTINCT FROM h.after -> c.name)",
                    "columns",
                    filter.columns().toArray(String[]::new));
        }
        if (filter.before() != null) {
            parameters.put("before", filter.before());
        }
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> parameters, String code, String name, @Nullable Object value) {
        if (value != null) {
            where.append(code);
            parameters.put(name, value);
        }
    }

    private static @Nullable Timestamp moment(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private ChangeGroup group(ResultSet row, Belonging.Finder finder) throws SQLException {
        long intake = row.getLong("intake_id");
        return new ChangeGroup(
                row.getLong("last"),
                row.getString("actor"),
                row.getTimestamp("ended").toInstant(),
                row.getString("reason"),
                intake == 0 ? null : intake,
                row.getInt("rows"),
                List.of(change(row, finder)));
    }

    private static ChangeGroup together(ChangeGroup one, ChangeGroup other) {
        List<RowChange> changes = new ArrayList<>(one.changes());
        changes.addAll(other.changes());
        return new ChangeGroup(one.last(), one.actor(), one.at(), one.reason(), one.intake(), one.rows(), changes);
    }

    private RowChange change(ResultSet row, Belonging.Finder finder) throws SQLException {
        String before = row.getString("before");
        ObjectNode after = tree.object(Objects.requireNonNull(row.getString("after")));
        return finder.change(
                new RowRef(row.getString("table_name"), row.getLong("row_id")),
                before == null ? tree.object() : tree.object(before),
                after);
    }

    @Override
    public List<String> actors(long plan) {
        return jdbc.sql("SELECT DISTINCT actor FROM audit.history WHERE plan_id = :plan ORDER BY actor")
                .param("plan", plan)
                .query(String.class)
                .list();
    }

    @Override
    public List<RowChange> between(long plan, Instant from, Instant to) {
        Belonging.Finder finder = belonging.finder(plan);
        return jdbc
                .sql(BETWEEN)
                .param("plan", plan)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, number) -> change(row, finder))
                .list()
                .stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
