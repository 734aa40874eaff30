package jp.shirube.app.project;

import java.util.List;
import jp.shirube.app.audit.Held;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.exchange.Placement;

/**
 * One listing of a project（掲載） with the way to it.
 *
 * @param path from the root to the node itself
 */
public record Placed(Held<Placement> placement, List<OutlineNode> path) {
    public Placed {
        path = List.copyOf(path);
    }
}
