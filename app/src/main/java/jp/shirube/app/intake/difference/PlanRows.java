package jp.shirube.app.intake.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shirube.app.audit.RowShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as rows: for each item its rows, in order. A row has the fields of the exchange format, and {@code key}, {@code position}, for a
 * part {@code owner}, and {@code row} and {@code document} where it stands in the store.
 */
public final class PlanRows {
    private final Map<String, List<ObjectNode>> byItem = new LinkedHashMap<>();

    /** The rows of an item; empty where there are none. */
    public List<ObjectNode> list(String item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** Adds a row. */
    public void add(String item, ObjectNode row) {
        byItem.computeIfAbsent(item, word -> new ArrayList<>()).add(row);
    }

    /** Adds all rows of another. */
    public void addAll(PlanRows others) {
        others.byItem.forEach((item, rows) -> rows.forEach(row -> add(item, row)));
    }

    /** Rows by item. */
    public Map<String, List<ObjectNode>> byItem() {
        return byItem;
    }

    /** The rows of an item by key. */
    public Map<String, ObjectNode> byKey(String item) {
        Map<String, ObjectNode> rows = new LinkedHashMap<>();
        list(item).forEach(row -> rows.put(key(row), row));
        return rows;
    }

    /** A row with all its parts, and theirs. */
    public PlanRows whole(RowShape shape, ObjectNode row) {
        PlanRows whole = new PlanRows();
        whole.add(shape.item(), row);
        for (RowShape part : shape.parts()) {
            list(part.item()).stream()
                    .filter(each -> Objects.equals(owner(each), key(row)))
                    .forEach(each -> whole.addAll(whole(part, each)));
        }
        return whole;
    }

    /** Rows of an item by their owner. */
    Map<String, List<ObjectNode>> byOwner(String item) {
        return list(item).stream()
                .collect(Collectors.groupingBy(PlanRows::owner, LinkedHashMap::new, Collectors.toList()));
    }

    /** What a row says, in one form, without what only the store knows and without the words that it quotes. */
    public static JsonNode said(ObjectNode row) {
        ObjectNode said = (ObjectNode) Comparable.of(row);
        said.remove(List.of("row", "document", "slug", "plan", "position"));
        if (said.get("source") instanceof ObjectNode source) {
            source.remove("quote");
        }
        return said;
    }

    /** Key of a row. */
    public static String key(ObjectNode row) {
        return row.get("key").asString();
    }

    /** Key of the row that a row is a part of; empty for a part of the plan itself. */
    public static String owner(ObjectNode row) {
        return row.has("owner") ? row.get("owner").asString() : "";
    }
}
