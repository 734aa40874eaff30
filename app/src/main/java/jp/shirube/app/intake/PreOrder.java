package jp.shirube.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Nodes each before those below it, siblings as they come. A node whose parent is not there stands as a root. */
final class PreOrder {
    private final Map<String, List<ObjectNode>> children = new HashMap<>();
    private final List<ObjectNode> ordered = new ArrayList<>();

    private PreOrder(List<ObjectNode> nodes) {
        Set<String> keys = new HashSet<>();
        nodes.forEach(node -> keys.add(node.get("key").asString()));
        for (ObjectNode node : nodes) {
            String parent = node.has("parent") ? node.get("parent").asString() : "";
            children.computeIfAbsent(keys.contains(parent) ? parent : "", key -> new ArrayList<>())
                    .add(node);
        }
    }

    static List<ObjectNode> of(List<ObjectNode> nodes) {
        PreOrder order = new PreOrder(nodes);
        order.below("");
        return order.ordered;
    }

    private void below(String parent) {
        for (ObjectNode node : children.getOrDefault(parent, List.of())) {
            ordered.add(node);
            below(node.get("key").asString());
        }
    }
}
