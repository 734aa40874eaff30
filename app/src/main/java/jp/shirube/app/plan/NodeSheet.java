package jp.shirube.app.plan;

import java.util.List;
import jp.shirube.app.audit.Held;
import jp.shirube.exchange.Section;

/**
 * A node whole.
 *
 * @param path from the root to the parent; empty for a root
 * @param children in order
 */
public record NodeSheet(
        PlanId plan,
        OutlineNode node,
        List<OutlineNode> path,
        List<OutlineNode> children,
        List<Held<Section>> sections) {

    public NodeSheet {
        path = List.copyOf(path);
        children = List.copyOf(children);
        sections = List.copyOf(sections);
    }
}
