package jp.shirube.app.desk.restructure;

import java.util.List;
import java.util.Objects;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.NodePlace;
import jp.shirube.app.plan.OutlineNode;
import org.jspecify.annotations.Nullable;

/**
 * A place as forms send it: ids, empty for none.
 *
 * @param parent id of the parent; empty for the top
 * @param after id of the sibling before it; empty for the first
 */
record MoveTarget(String parent, String after) {
    static MoveTarget of(NodePlace place) {
        return new MoveTarget(text(place.parent()), text(place.after()));
    }

    /** The end of what a parent has, without the node that moves. */
    static MoveTarget end(Outline outline, String parent, NodeId moved) {
        String last = "";
        for (OutlineNode each : below(outline, parent, moved)) {
            last = each.id().value();
        }
        return new MoveTarget(parent, last);
    }

    NodePlace place() {
        return new NodePlace(id(parent), id(after));
    }

    /** What stands below a parent, without the node that moves. */
    static List<OutlineNode> below(Outline outline, String parent, NodeId moved) {
        return outline.nodes().stream()
                .filter(each ->
                        Objects.equals(each.parent(), id(parent)) && !each.id().equals(moved))
                .toList();
    }

    static @Nullable NodeId id(String text) {
        return text.isEmpty() ? null : new NodeId(text);
    }

    private static String text(@Nullable NodeId node) {
        return node == null ? "" : node.value();
    }
}
