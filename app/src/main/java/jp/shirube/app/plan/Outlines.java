package jp.shirube.app.plan;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Past;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.platform.AskedOnce;
import jp.shirube.exchange.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads outlines. The whole outline is read at once: even a large plan has only some hundred nodes. */
@Component
class Outlines {
    /** Column by column, not as JSON as other rows are: this is the statement that most pages of a plan begin with. */
    private static final String SQL = "SELECT " + NodeRow.COLUMNS
            + " FROM plan.node WHERE plan_id = :plan AND retired_at IS NULL ORDER BY position, id";

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Past past;

    Outlines(JdbcClient jdbc, Rows rows, Past past) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.past = past;
    }

    /** In pre-order. A node whose parent was retired stands as a root. */
    List<OutlineNode> list(long plan) {
        return AskedOnce.of(Outlines.class, List.of(plan, past.moment()), () -> read(plan));
    }

    private List<OutlineNode> read(long plan) {
        Map<String, NodeRow> byKey = new LinkedHashMap<>();
        jdbc.sql(SQL).param("plan", plan).query((ResultSet row) -> {
            NodeRow node = NodeRow.of(row);
            byKey.put(node.key(), node);
        });
        Map<String, List<NodeRow>> children = new LinkedHashMap<>();
        byKey.values()
                .forEach(row -> children.computeIfAbsent(parent(row, byKey), key -> new ArrayList<>())
                        .add(row));
        List<OutlineNode> outline = new ArrayList<>();
        addAll("", null, 0, children, outline);
        return List.copyOf(outline);
    }

    private static void addAll(
            String parent,
            @Nullable NodeId parentId,
            int depth,
            Map<String, List<NodeRow>> children,
            List<OutlineNode> outline) {
        for (NodeRow row : children.getOrDefault(parent, List.of())) {
            OutlineNode node = row.node(parentId, depth);
            outline.add(node);
            addAll(node.key(), node.id(), depth + 1, children, outline);
        }
    }

    private static String parent(NodeRow row, Map<String, NodeRow> byKey) {
        return row.parent() == null || !byKey.containsKey(row.parent()) ? "" : row.parent();
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
