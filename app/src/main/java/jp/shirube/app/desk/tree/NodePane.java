package jp.shirube.app.desk.tree;

import java.util.List;
import java.util.Map;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.desk.lineage.HandMarks;
import jp.shirube.app.desk.sum.CheckedTable;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.plan.NodeSheet;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.project.ActiveYears;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectOfNode;
import org.jspecify.annotations.Nullable;

/**
 * A node as shown beside the tree.
 *
 * @param sum null where nothing is listed at or below the node
 * @param groups projects at or below the node, by the node that lists them
 * @param years of the dots; empty where no year is known or they are too many
 * @param active years in which the projects are done
 * @param cut whether the groups were left out because they are too many to stand here
 * @param marks which of the node's own fields a person entered
 */
record NodePane(
        NodeSheet sheet,
        @Nullable BranchSum sum,
        List<Group> groups,
        List<Integer> years,
        Map<ProjectId, ActiveYears> active,
        boolean cut,
        List<IndicatorSheet> indicators,
        List<CheckedTable> tables,
        HandMarks marks) {

    /** The projects that one node lists. */
    record Group(OutlineNode node, List<ProjectOfNode> projects) {}

    /** How a year of a project is marked: a filled dot, a ring, or a question mark where its column could not be read. */
    public String dot(ProjectOfNode project, Integer year) {
        ActiveYears known = active.get(project.id());
        if (known == null) {
            return "";
        }
        return known.active().contains(year) ? "on" : known.unknown().contains(year) ? "unknown" : "off";
    }

    /** Yen over all years; null where no number is known. */
    public @Nullable Long yen() {
        if (sum == null || sum.total().stream().allMatch(year -> year.numbers() == 0)) {
            return null;
        }
        return sum.total().stream().mapToLong(year -> year.yen()).sum();
    }
}
