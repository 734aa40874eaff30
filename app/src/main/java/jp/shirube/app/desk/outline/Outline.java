package jp.shirube.app.desk.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import org.jspecify.annotations.Nullable;

/** The outline of a plan with its ways up and down. */
public final class Outline {
    private final List<OutlineNode> nodes;
    private final Map<NodeId, OutlineNode> byId = new HashMap<>();
    private final Map<NodeId, List<OutlineNode>> children = new HashMap<>();

    /** Takes the nodes in pre-order. */
    public Outline(List<OutlineNode> nodes) {
        this.nodes = List.copyOf(nodes);
        for (OutlineNode node : nodes) {
            byId.put(node.id(), node);
            if (node.parent() != null) {
                children.computeIfAbsent(node.parent(), parent -> new ArrayList<>())
                        .add(node);
            }
        }
    }

    /** All nodes in pre-order. */
    public List<OutlineNode> nodes() {
        return nodes;
    }

    /** The node; null where the plan has none of that id. */
    @Nullable
    public OutlineNode find(NodeId node) {
        return byId.get(node);
    }

    List<OutlineNode> children(NodeId node) {
        return children.getOrDefault(node, List.of());
    }

    /** From the root down to the node itself; empty for a node of another plan. */
    public List<OutlineNode> path(@Nullable NodeId node) {
        List<OutlineNode> path = new ArrayList<>();
        OutlineNode at = node == null ? null : byId.get(node);
        while (at != null) {
            path.add(0, at);
            at = at.parent() == null ? null : byId.get(at.parent());
        }
        return path;
    }

    /** The node and everything below it, in order. */
    public List<OutlineNode> branch(NodeId node) {
        return nodes.stream()
                .filter(each ->
                        path(each.id()).stream().anyMatch(step -> step.id().equals(node)))
                .toList();
    }

    /** The plan's own level names with how many nodes each has and how deep it stands, from the top down. */
    public List<Level> levels() {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (OutlineNode node : nodes) {
            levels.merge(
                    node.level(),
                    new Level(node.level(), 1, node.depth()),
                    (one, other) ->
                            new Level(one.name(), one.count() + other.count(), Math.max(one.depth(), other.depth())));
        }
        return levels.values().stream()
                .sorted(java.util.Comparator.comparingInt(Level::depth))
                .toList();
    }

    /**
     * A level of the plan（段）.
     *
     * @param depth of its deepest node; 0 for roots
     */
    public record Level(String name, int count, int depth) {}
}
