package jp.shirube.app.intake.difference;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The few places where the exchange format and the tables differ: the header, the divisions, the sum row of a budget table. */
final class RowForm {
    /** Key of the one row that is the plan itself. */
    static final String PLAN = "plan";

    private RowForm() {}

    static ObjectNode of(ObjectNode tree) {
        ObjectNode header = (ObjectNode) tree.remove(PLAN);
        header.put("id", PLAN);
        JsonNode members = header.remove("members");
        JsonNode sources = header.remove("sources");
        if (!header.has("source") && !sources.isEmpty()) {
            header.set("source", sources.get(0).get("source").deepCopy());
        }
        tree.putArray("header").add(header);
        tree.set("members", members);
        tree.set("sources", sources);
        tree.withArray("projects").forEach(project -> namedDepartments((ObjectNode) project));
        tree.withArray("costTables").forEach(table -> markedRows((ObjectNode) table));
        return tree;
    }

    static ObjectNode undo(ObjectNode tree) {
        ObjectNode header = (ObjectNode) tree.remove("header").get(0);
        header.set("members", tree.remove("members"));
        header.set("sources", tree.remove("sources"));
        tree.set(PLAN, header);
        tree.withArray("projects").forEach(project -> plainDepartments((ObjectNode) project));
        tree.withArray("costTables").forEach(table -> plainRows((ObjectNode) table));
        return tree;
    }

    private static void namedDepartments(ObjectNode project) {
        JsonNode names = project.remove("departments");
        ArrayNode departments = project.putArray("departments");
        names.forEach(name -> departments.addObject().put("name", name.asString()));
    }

    private static void plainDepartments(ObjectNode project) {
        JsonNode departments = project.remove("departments");
        ArrayNode names = project.putArray("departments");
        departments.forEach(each -> names.add(each.get("name").asString()));
    }

    private static void markedRows(ObjectNode table) {
        ArrayNode rows = table.withArray("rows");
        rows.forEach(row -> mark((ObjectNode) row, table, false));
        JsonNode total = table.remove("total");
        if (total != null && total.isObject()) {
            mark((ObjectNode) total, table, true);
            rows.add(total);
        }
    }

    private static void mark(ObjectNode row, ObjectNode table, boolean sumRow) {
        row.put("sumRow", sumRow);
        row.set("unit", table.get("unit"));
    }

    private static void plainRows(ObjectNode table) {
        JsonNode rows = table.remove("rows");
        ArrayNode plain = table.putArray("rows");
        for (JsonNode row : rows) {
            if (row.get("sumRow").asBoolean()) {
                table.set("total", row);
            } else {
                plain.add(row);
            }
        }
    }
}
