package jp.shirube.app.intake.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which rows of an item stand in one order with each other: nodes under one parent, listings and indicators under one node, parts under
 * the row that they are parts of, anything else in the plan.
 *
 * @param item word of the rows
 */
public record Siblings(String item) {

    /** The field that the order stands in. A listing has a printed place under its node, 1-based; for all others it is internal. */
    public String field() {
        return numbered() ? "order" : "position";
    }

    /** Whether the order is a number that people read, without gaps. */
    public boolean numbered() {
        return item.equals("placement");
    }

    /** Whether a field of a row is the one that the order stands in. */
    public static boolean isOrder(String item, String field) {
        return new Siblings(item).field().equals(field);
    }

    /** The groups of siblings, each in order. */
    public Map<String, List<ObjectNode>> groups(PlanRows rows) {
        Map<String, List<ObjectNode>> groups = new LinkedHashMap<>();
        rows.list(item)
                .forEach(row -> groups.computeIfAbsent(group(row), key -> new ArrayList<>())
                        .add(row));
        // Stable: rows of one number keep the order in which they come.
        groups.values()
                .forEach(group ->
                        group.sort(Comparator.comparing(row -> row.get(field()).decimalValue())));
        return groups;
    }

    /** What the siblings of a row have in common. */
    public String group(ObjectNode row) {
        return switch (item) {
            case "node" -> text(row, "parent");
            case "placement" -> text(row, "node");
            case "indicator" -> text(row, "node") + "|" + text(row, "project");
            default -> PlanRows.owner(row);
        };
    }

    private static String text(ObjectNode row, String field) {
        JsonNode value = row.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }
}
