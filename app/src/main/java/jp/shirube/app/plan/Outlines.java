package jp.shirube.app.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Rows;
import jp.shirube.exchange.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads outlines. The whole outline is read at once: even a large plan has only some hundred nodes. */
@Component
class Outlines {
    private final Rows rows;

    Outlines(Rows rows) {
        this.rows = rows;
    }

    /** In pre-order. A node whose parent was retired stands as a root. */
    List<OutlineNode> list(long plan) {
        Map<String, ObjectNode> byKey = new LinkedHashMap<>();
        rows.list(PlanTables.NODE, plan).forEach(row -> byKey.put(row.get("key").asString(), row));
        Map<String, List<ObjectNode>> children = new LinkedHashMap<>();
        byKey.values()
                .forEach(row -> children.computeIfAbsent(parent(row, byKey), key -> new ArrayList<>())
                        .add(row));
        List<OutlineNode> outline = new ArrayList<>();
        addAll("", null, 0, children, outline);
        return outline;
    }

    private void addAll(
            String parent,
            @Nullable NodeId parentId,
            int depth,
            Map<String, List<ObjectNode>> children,
            List<OutlineNode> outline) {
        for (ObjectNode row : children.getOrDefault(parent, List.of())) {
            OutlineNode node = node(row, parentId, depth);
            outline.add(node);
            addAll(node.key(), node.id(), depth + 1, children, outline);
        }
    }

    private static String parent(ObjectNode row, Map<String, ObjectNode> byKey) {
        JsonNode parent = row.get("parent");
        return parent == null || !byKey.containsKey(parent.asString()) ? "" : parent.asString();
    }

    private OutlineNode node(ObjectNode row, @Nullable NodeId parent, int depth) {
        List<String> aliases = new ArrayList<>();
        row.get("aliases").forEach(alias -> aliases.add(alias.asString()));
        return new OutlineNode(
                new NodeId(row.get("slug").asString()),
                row.get("key").asString(),
                parent,
                depth,
                row.get("level").asString(),
                row.has("mark") ? row.get("mark").asString() : null,
                row.get("title").asString(),
                aliases,
                rows.origin(PlanTables.NODE, row));
    }

    NodeSheet get(NodeId id, PlanNumbers numbers) {
        ObjectNode row = rows.findBySlug(PlanTables.NODE, id.value());
        if (row == null) {
            throw new NoSuchNode();
        }
        long plan = row.get("plan").asLong();
        return get(numbers.id(plan), plan, id, list(plan));
    }

    NodeSheet get(PlanId plan, long number, NodeId id, List<OutlineNode> outline) {
        Map<NodeId, OutlineNode> byId = new LinkedHashMap<>();
        outline.forEach(each -> byId.put(each.id(), each));
        OutlineNode node = byId.get(id);
        if (node == null) {
            throw new NoSuchNode();
        }
        return new NodeSheet(
                plan,
                node,
                path(node, byId),
                outline.stream().filter(each -> id.equals(each.parent())).toList(),
                rows.list(PlanTables.SECTION, number, "node_key", List.of(node.key())).stream()
                        .map(section -> rows.held(PlanTables.SECTION, section, Section.class))
                        .toList());
    }

    private static List<OutlineNode> path(OutlineNode node, Map<NodeId, OutlineNode> byId) {
        List<OutlineNode> path = new ArrayList<>();
        OutlineNode above = node.parent() == null ? null : byId.get(node.parent());
        while (above != null) {
            path.add(above);
            above = above.parent() == null ? null : byId.get(above.parent());
        }
        Collections.reverse(path);
        return path;
    }
}
