package jp.shirube.app.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The outline of a plan as it stands, asked about places and levels. */
final class StandingOutline {
    private final List<OutlineNode> nodes;
    private final Map<NodeId, OutlineNode> byId = new HashMap<>();

    /** Takes the nodes in pre-order. */
    StandingOutline(List<OutlineNode> nodes) {
        this.nodes = List.copyOf(nodes);
        nodes.forEach(node -> byId.put(node.id(), node));
    }

    OutlineNode get(NodeId node) {
        OutlineNode found = byId.get(node);
        if (found == null) {
            throw new NoSuchNode();
        }
        return found;
    }

    /** Whether there is such a node. */
    boolean holds(NodeId node) {
        return byId.containsKey(node);
    }

    /** The nodes below a parent in order; the roots for null. */
    List<OutlineNode> children(@Nullable NodeId parent) {
        return nodes.stream()
                .filter(node -> Objects.equals(parent, node.parent()))
                .toList();
    }

    NodePlace place(NodeId node) {
        NodeId parent = get(node).parent();
        NodeId before = null;
        for (OutlineNode sibling : children(parent)) {
            if (sibling.id().equals(node)) {
                break;
            }
            before = sibling.id();
        }
        return new NodePlace(parent, before);
    }

    /** The node and everything below it, in pre-order. */
    List<OutlineNode> branch(NodeId node) {
        List<OutlineNode> branch = new ArrayList<>();
        for (OutlineNode each : nodes) {
            if (each.id().equals(node)
                    || branch.stream().anyMatch(above -> above.id().equals(each.parent()))) {
                branch.add(each);
            }
        }
        return branch;
    }

    /**
     * The nodes that will stand below a parent without the moved one, in order.
     *
     * @throws MoveRefused where the parent is in the branch that moves, or in another plan
     */
    List<OutlineNode> siblings(NodeId moved, @Nullable NodeId parent) {
        if (parent != null && !byId.containsKey(parent)) {
            throw new MoveRefused("elsewhere");
        }
        if (branch(moved).stream().anyMatch(each -> each.id().equals(parent))) {
            throw new MoveRefused("itself");
        }
        return children(parent).stream()
                .filter(each -> !each.id().equals(moved))
                .toList();
    }

    /** The level name that each node of a branch would have at its new depth; nodes whose name stays are absent. */
    Map<OutlineNode, String> levels(NodeId moved, @Nullable NodeId parent) {
        List<OutlineNode> branch = branch(moved);
        int shift = (parent == null ? 0 : get(parent).depth() + 1) - get(moved).depth();
        Map<OutlineNode, String> levels = new LinkedHashMap<>();
        if (shift == 0) {
            return levels;
        }
        List<OutlineNode> others = new ArrayList<>(nodes);
        others.removeAll(branch);
        for (OutlineNode each : branch) {
            List<OutlineNode> siblings = each.id().equals(moved) ? siblings(moved, parent) : List.of();
            String level = siblings.isEmpty()
                    ? usual(others, each.depth() + shift)
                    : siblings.get(0).level();
            if (level != null && !level.equals(each.level())) {
                levels.put(each, level);
            }
        }
        return levels;
    }

    /** The level name that most nodes of a depth have, the first of them where several have as many; null where there is no such node. */
    private static @Nullable String usual(List<OutlineNode> nodes, int depth) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        nodes.stream()
                .filter(node -> node.depth() == depth)
                .forEach(node -> counts.merge(node.level(), 1, Integer::sum));
        String usual = null;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (usual == null || each.getValue() > counts.getOrDefault(usual, 0)) {
                usual = each.getKey();
            }
        }
        return usual;
    }
}
