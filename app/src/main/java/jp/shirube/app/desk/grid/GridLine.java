package jp.shirube.app.desk.grid;

import java.util.List;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.project.ProjectEntry;
import org.jspecify.annotations.Nullable;

/**
 * A line of the grid of costs: a project, or the part of it that one municipality bears.
 *
 * @param id for totals
 * @param party null for all together
 * @param bands the branches with totals that it counts in
 */
record GridLine(String id, ProjectEntry project, @Nullable String party, List<NodeId> bands, List<GridCell> cells) {
    GridLine {
        bands = List.copyOf(bands);
        cells = List.copyOf(cells);
    }

    GridLine with(List<GridCell> others) {
        return new GridLine(id, project, party, bands, others);
    }

    /** The branches, with spaces between. */
    public String bandIds() {
        return String.join(" ", bands.stream().map(NodeId::value).toList());
    }
}
