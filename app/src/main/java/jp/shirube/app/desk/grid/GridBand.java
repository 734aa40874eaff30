package jp.shirube.app.desk.grid;

import java.util.List;
import jp.shirube.app.plan.OutlineNode;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the grid of costs under one heading.
 *
 * @param node whose branch it is; null for projects that are listed nowhere
 * @param path from the root to the parent of the node
 */
record GridBand(@Nullable OutlineNode node, List<OutlineNode> path, List<GridLine> lines) {
    GridBand {
        path = List.copyOf(path);
        lines = List.copyOf(lines);
    }

    GridBand with(List<GridLine> others) {
        return new GridBand(node, path, others);
    }
}
