package jp.shirube.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import jp.shirube.app.audit.HistoryEntry.FieldChange;
import jp.shirube.app.audit.HistoryEntry.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what the triggers wrote. */
@Component
class StoredHistories implements Histories {
    private static final String SELECT =
            "SELECT number, table_name, row_id, operation, actor, at, reason, intake_id, before, after FROM audit.history ";

    private final JdbcClient jdbc;
    private final PlanTree tree;

    StoredHistories(JdbcClient jdbc, PlanTree tree) {
        this.jdbc = jdbc;
        this.tree = tree;
    }

    @Override
    public List<HistoryEntry> list(RowRef row) {
        return jdbc.sql(SELECT + "WHERE table_name = :table AND row_id = :id ORDER BY number DESC")
                .param("table", row.table())
                .param("id", row.id())
                .query((result, number) -> entry(result))
                .list();
    }

    @Override
    public List<HistoryEntry> list(RowRef row, String field) {
        return list(row).stream()
                .filter(entry -> entry.fields().stream()
                        .anyMatch(change ->
                                change.field().equals(field) || change.field().startsWith(field + "_")))
                .toList();
    }

    @Override
    public List<HistoryEntry> latest(String plan, int limit) {
        return jdbc.sql(SELECT + "WHERE plan_id = (SELECT id FROM plan.plan WHERE slug = :plan)"
                        + " ORDER BY number DESC LIMIT :limit")
                .param("plan", plan)
                .param("limit", limit)
                .query((result, number) -> entry(result))
                .list();
    }

    /** The last state of the row in the history says it for the tables of all rooms alike. */
    @Override
    public Origin origin(RowRef row) {
        return jdbc.sql("SELECT jsonb_strip_nulls(jsonb_build_object('row', row_id, 'document', after -> 'document_id',"
                        + " 'source', CASE WHEN coalesce(after ->> 'source_line', after ->> 'source_sheet',"
                        + " after ->> 'source_quote') IS NOT NULL THEN jsonb_build_object("
                        + " 'line', after -> 'source_line', 'endLine', after -> 'source_end_line',"
                        + " 'page', after -> 'source_page', 'sheet', after -> 'source_sheet',"
                        + " 'cell', after -> 'source_cell', 'quote', after -> 'source_quote') END))"
                        + " FROM audit.history WHERE table_name = :table AND row_id = :id ORDER BY number DESC LIMIT 1")
                .param("table", row.table())
                .param("id", row.id())
                .query(String.class)
                .optional()
                .map(json -> tree.origin(row.table(), tree.object(json)))
                .orElseThrow(NoSuchRow::new);
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        String before = row.getString("before");
        ObjectNode earlier = before == null ? tree.object() : tree.object(before);
        ObjectNode later = tree.object(Objects.requireNonNull(row.getString("after")));
        long intake = row.getLong("intake_id");
        return new HistoryEntry(
                row.getLong("number"),
                new RowRef(row.getString("table_name"), row.getLong("row_id")),
                operation(earlier, later),
                row.getString("actor"),
                row.getTimestamp("at").toInstant(),
                row.getString("reason"),
                intake == 0 ? null : intake,
                changes(earlier, later));
    }

    private static Operation operation(ObjectNode earlier, ObjectNode later) {
        if (earlier.isEmpty()) {
            return Operation.CREATE;
        }
        return text(earlier, "retired_at") == null && text(later, "retired_at") != null
                ? Operation.RETIRE
                : Operation.CHANGE;
    }

    private static List<FieldChange> changes(ObjectNode earlier, ObjectNode later) {
        List<FieldChange> changes = new ArrayList<>();
        for (String column : new TreeSet<>(later.propertyNames())) {
            String before = text(earlier, column);
            String after = text(later, column);
            if (!Objects.equals(before, after)) {
                changes.add(new FieldChange(column, before, after));
            }
        }
        return changes;
    }

    private static @Nullable String text(ObjectNode row, String column) {
        JsonNode value = row.get(column);
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isContainer() ? value.toString() : value.asString();
    }
}
