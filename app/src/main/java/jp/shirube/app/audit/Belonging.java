package jp.shirube.app.audit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Knows which thing a row is a part of, from the shapes of the rooms: a cost of its project, contents of a listing of its project too. */
@Component
class Belonging {
    private final JdbcClient jdbc;
    private final ObjectProvider<Holding> holdings;

    Belonging(JdbcClient jdbc, ObjectProvider<Holding> holdings) {
        this.jdbc = jdbc;
        this.holdings = holdings;
    }

    /** A table and the table that its rows are parts of. */
    private record Part(String owner, String column) {}

    private Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        holdings.orderedStream().forEach(each -> {
            each.shapes().forEach(shape -> add(shape.table().name(), shape.parts(), parts));
            each.partsOfOthers().forEach((owner, shapes) -> add(owner, shapes, parts));
        });
        return parts;
    }

    private static void add(String owner, List<RowShape> shapes, Map<String, Part> parts) {
        for (RowShape part : shapes) {
            String column = Objects.requireNonNull(part.table().ownerColumn());
            parts.put(part.table().name(), new Part(owner, column));
            add(part.table().name(), part.parts(), parts);
        }
    }

    /** SQL for table and id of every row of a thing, retired ones too; {@code :plan} and {@code :key} are its parameters. */
    String rowsOf(String item) {
        StringBuilder sql =
                new StringBuilder("SELECT '" + item + "', id FROM " + item + " WHERE plan_id = :plan AND key = :key");
        addRows(item, ":key", sql);
        return sql.toString();
    }

    private void addRows(String owner, String keys, StringBuilder sql) {
        parts().forEach((table, part) -> {
            if (part.owner().equals(owner)) {
                String own =
                        " FROM " + table + " WHERE plan_id = :plan AND \"" + part.column() + "\" IN (" + keys + ")";
                sql.append(" UNION ALL SELECT '").append(table).append("', id").append(own);
                addRows(table, "SELECT key" + own, sql);
            }
        });
    }

    /** For rows of one plan. */
    Finder finder(long plan) {
        return new Finder(plan, parts());
    }

    /** Finds the thing of a row; reads the keys of parts between them once. */
    final class Finder {
        private final long plan;
        private final Map<String, Part> parts;
        private final Map<String, Map<String, String>> owners = new HashMap<>();

        private Finder(long plan, Map<String, Part> parts) {
            this.plan = plan;
            this.parts = parts;
        }

        RowChange change(RowRef row, ObjectNode before, ObjectNode after) {
            ObjectNode state = after.isEmpty() ? before : after;
            String table = row.table();
            String key = text(state, "key");
            Part part = parts.get(table);
            if (part != null) {
                table = part.owner();
                key = text(state, part.column());
                part = parts.get(table);
            }
            while (part != null && key != null) {
                key = owners(table, part).get(key);
                table = part.owner();
                part = parts.get(table);
            }
            return new RowChange(row, table, key, before, after);
        }

        private Map<String, String> owners(String table, Part part) {
            return owners.computeIfAbsent(table, each -> {
                Map<String, String> found = new HashMap<>();
                jdbc.sql("SELECT key, \"" + part.column() + "\" FROM " + each + " WHERE plan_id = :plan")
                        .param("plan", plan)
                        .query((result, number) -> found.put(result.getString(1), result.getString(2)))
                        .list();
                return found;
            });
        }

        private static @Nullable String text(ObjectNode state, String column) {
            JsonNode value = state.get(column);
            return value == null || value.isNull() ? null : value.asString();
        }
    }
}
