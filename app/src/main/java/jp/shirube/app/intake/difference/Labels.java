package jp.shirube.app.intake.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.exchange.CostKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person knows an item by, and the branch of the outline that it stands in. */
final class Labels {
    private static final List<String> NAMING = List.of(
            "code",
            "mark",
            "title",
            "name",
            "label",
            "heading",
            "activity",
            "party",
            "organisation",
            "body",
            "year",
            "month",
            "kind",
            "text");
    private static final int LONGEST = 120;

    private final Map<String, ObjectNode> owners = new HashMap<>();
    private final Map<String, ObjectNode> nodes = new HashMap<>();
    private final Map<String, String> firstNode = new HashMap<>();

    Labels(PlanRows read, PlanRows standing) {
        for (PlanRows rows : List.of(standing, read)) {
            for (String item :
                    List.of("project", "indicator", "placement", "schedule-row", "series", "body", "cost-table")) {
                owners.putAll(rows.byKey(item));
            }
            nodes.putAll(rows.byKey("node"));
            rows.list("placement")
                    .forEach(each -> firstNode.putIfAbsent(
                            PlanRows.owner(each), each.get("node").asString()));
        }
    }

    String of(String item, ObjectNode row) {
        ObjectNode owner = owners.get(PlanRows.owner(row));
        Stream<String> own = NAMING.stream()
                .filter(row::has)
                .map(field -> row.get(field).asString())
                .filter(word -> !word.equals(CostKind.PLANNED.code()))
                .limit(item.equals("cost") ? NAMING.size() : 2);
        String label = own.collect(Collectors.joining(" "));
        if (item.equals("placement")) {
            label = title(row.get("node"));
        }
        String whole = owner == null ? label : of("", owner) + " / " + label;
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }

    List<String> branch(String item, ObjectNode row) {
        Set<String> path = new LinkedHashSet<>();
        String node = node(item, row);
        while (!node.isEmpty() && path.add(node)) {
            ObjectNode found = nodes.get(node);
            node = found != null && found.has("parent") ? found.get("parent").asString() : "";
        }
        List<String> downwards = new ArrayList<>(path);
        Collections.reverse(downwards);
        return downwards;
    }

    private String node(String item, ObjectNode row) {
        if (item.equals("node")) {
            return PlanRows.key(row);
        }
        if (row.has("node")) {
            return row.get("node").asString();
        }
        if (row.has("project")) {
            return firstNode.getOrDefault(row.get("project").asString(), "");
        }
        String owner = PlanRows.owner(row);
        if (item.equals("section")) {
            return owner;
        }
        ObjectNode owning = owners.get(owner);
        return owning == null
                ? firstNode.getOrDefault(PlanRows.key(row), "")
                : owning.has("node") ? owning.get("node").asString() : firstNode.getOrDefault(owner, "");
    }

    private String title(JsonNode key) {
        ObjectNode node = nodes.get(key.asString());
        return node == null ? key.asString() : of("node", node);
    }
}
