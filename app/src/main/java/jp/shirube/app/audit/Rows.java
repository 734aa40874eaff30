package jp.shirube.app.audit;

import java.sql.ResultSet;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the rows of {@link RowTable}s, many at a time, one statement each. Writing needs {@link Changes}. */
@Component
public class Rows {
    private final JdbcClient jdbc;
    private final PlanTree tree;

    Rows(JdbcClient jdbc, PlanTree tree) {
        this.jdbc = jdbc;
        this.tree = tree;
    }

    /** The standing rows of a plan, in order. */
    public List<ObjectNode> list(RowTable table, long plan) {
        return query(table, "plan_id = :plan", Map.of("plan", plan));
    }

    /** The standing rows of a plan that a column of the table has one of the given values in, in order. */
    public List<ObjectNode> list(RowTable table, long plan, String column, Collection<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        return query(
                table,
                "plan_id = :plan AND \"" + column + "\" = ANY (:values::text[])",
                Map.of("plan", plan, "values", values.toArray(String[]::new)));
    }

    /** Rows with their parts inside, as in the exchange format; few statements, however many rows. */
    public List<ObjectNode> nested(RowShape shape, long plan, List<ObjectNode> rows) {
        for (ObjectNode row : rows) {
            if (shape.identified()) {
                row.put("id", row.get("key").asString());
            }
        }
        List<RowShape> leaves =
                shape.parts().stream().filter(part -> part.parts().isEmpty()).toList();
        Map<RowShape, List<ObjectNode>> ofLeaves = leaves(leaves, plan, rows);
        for (RowShape part : shape.parts()) {
            List<ObjectNode> found = part.parts().isEmpty()
                    ? nested(part, plan, ofLeaves.getOrDefault(part, List.of()))
                    : nested(part, plan, ofOwners(part.table(), plan, rows));
            Map<String, List<ObjectNode>> parts = found.stream()
                    .collect(Collectors.groupingBy(row -> row.get("owner").asString()));
            for (ObjectNode row : rows) {
                row.putArray(part.field())
                        .addAll(parts.getOrDefault(row.get("key").asString(), List.of()));
            }
        }
        return rows;
    }

    private List<ObjectNode> ofOwners(RowTable table, long plan, List<ObjectNode> owners) {
        return list(table, plan, Objects.requireNonNull(table.ownerColumn()), keys(owners));
    }

    private static List<String> keys(List<ObjectNode> rows) {
        return rows.stream().map(row -> row.get("key").asString()).toList();
    }

    /** Parts that have no parts themselves, of all tables in one statement, each in order. */
    private Map<RowShape, List<ObjectNode>> leaves(List<RowShape> parts, long plan, List<ObjectNode> owners) {
        Map<RowShape, List<ObjectNode>> found = new HashMap<>();
        if (parts.isEmpty() || owners.isEmpty()) {
            return found;
        }
        StringJoiner all = new StringJoiner(" UNION ALL ");
        for (int at = 0; at < parts.size(); at++) {
            RowTable table = parts.get(at).table();
            all.add("SELECT " + at + " AS part, position, id, " + table.json() + "::text AS said FROM " + table.name()
                    + " WHERE retired_at IS NULL AND plan_id = :plan AND \"" + table.ownerColumn()
                    + "\" = ANY (:keys::text[])");
        }
        jdbc.sql("SELECT part, said FROM (" + all + ") AS parts ORDER BY part, position, id")
                .param("plan", plan)
                .param("keys", keys(owners).toArray(String[]::new))
                .query((ResultSet row) -> {
                    found.computeIfAbsent(parts.get(row.getInt("part")), part -> new ArrayList<>())
                            .add(tree.object(row.getString("said")));
                });
        return found;
    }

    /** The row with a public id, in a table that has such ids; null where there is none. */
    public @Nullable ObjectNode findBySlug(RowTable table, String slug) {
        List<ObjectNode> found = query(table, "slug = :slug", Map.of("slug", slug));
        return found.isEmpty() ? null : found.get(0);
    }

    /** A standing row by its number. */
    Optional<ObjectNode> find(RowTable table, long row) {
        return query(table, "id = :id", Map.of("id", row)).stream().findFirst();
    }

    private List<ObjectNode> query(RowTable table, String condition, Map<String, ?> parameters) {
        return jdbc
                .sql("SELECT " + table.json() + " FROM " + table.name() + " WHERE retired_at IS NULL AND " + condition
                        + " ORDER BY position, id")
                .params(parameters)
                .query(String.class)
                .list()
                .stream()
                .map(tree::object)
                .toList();
    }

    /** Every key that the table ever gave in a plan, also to what is retired. */
    public Set<String> keys(RowTable table, long plan) {
        return Set.copyOf(jdbc.sql("SELECT key FROM " + table.name() + " WHERE plan_id = :plan")
                .param("plan", plan)
                .query(String.class)
                .list());
    }

    /**
     * Adds rows to a plan; {@code document} is null where a person enters them.
     *
     * @return how many were added; fewer than given where a row of the same key stands already
     */
    public int insert(RowTable table, long plan, @Nullable Long document, List<ObjectNode> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        return jdbc.sql(table.insertion())
                .param("plan", plan)
                .param("document", document, Types.BIGINT)
                .param("rows", tree.text(rows))
                .update();
    }

    /** Writes all fields of rows that stand, named by their {@code row}. */
    public void amend(RowTable table, List<ObjectNode> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(table.amendment()).param("rows", tree.text(rows)).update();
        }
    }

    /** Retires rows: they stand, but are shown no more. */
    public void retire(RowTable table, Collection<Long> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("UPDATE " + table.name() + " SET retired_at = clock_timestamp() WHERE id IN (:rows)")
                    .param("rows", rows)
                    .update();
        }
    }

    /** Brings retired rows back as they were. */
    void bringBack(RowTable table, Collection<Long> rows) {
        jdbc.sql("UPDATE " + table.name() + " SET retired_at = NULL WHERE id IN (:rows)")
                .param("rows", rows)
                .update();
    }

    /** What stands in a row, as a value of the exchange format. */
    public <T> Held<T> held(RowTable table, ObjectNode row, Class<T> type) {
        return new Held<>(tree.value(row, type), origin(table, row));
    }

    /** Where a row comes from. */
    public Origin origin(RowTable table, ObjectNode row) {
        return tree.origin(table.name(), row);
    }
}
