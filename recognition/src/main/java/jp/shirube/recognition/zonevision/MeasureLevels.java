package jp.shirube.recognition.zonevision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.draft.ProjectDraft;

/**
 * Tells by the sheets which headings are policy areas where no words of the trade say so: those right below the one chapter that holds all
 * sheets, or the chapters themselves where several hold some.
 */
final class MeasureLevels {

    private MeasureLevels() {}

    static void tell(PlanDraft draft) {
        String area = ZoneWords.MEASURE_LEVELS.get(0);
        if (draft.nodes().stream().anyMatch(node -> node.level().equals(area))) {
            return;
        }
        Set<NodeDraft> holding = holding(draft);
        List<NodeDraft> roots = draft.roots().stream().filter(holding::contains).toList();
        if (roots.isEmpty()) {
            return;
        }
        List<NodeDraft> areas = roots;
        if (roots.size() == 1) {
            List<NodeDraft> below =
                    roots.get(0).children().stream().filter(holding::contains).toList();
            areas = below.isEmpty() ? roots : below;
        }
        areas.forEach(node -> name(node, 0));
    }

    /** The nodes of all sheets and those above them. */
    private static Set<NodeDraft> holding(PlanDraft draft) {
        Map<String, NodeDraft> byId = new HashMap<>();
        draft.nodes().forEach(node -> byId.put(node.id(), node));
        Set<NodeDraft> holding = new HashSet<>();
        for (ProjectDraft project : draft.projects()) {
            NodeDraft at = project.placements().isEmpty()
                    ? null
                    : byId.get(project.placements().get(0).node());
            while (at != null && holding.add(at)) {
                at = at.parent();
            }
        }
        return holding;
    }

    private static void name(NodeDraft node, int depth) {
        List<String> levels = ZoneWords.MEASURE_LEVELS;
        node.level(levels.get(Math.min(depth, levels.size() - 1)));
        node.children().forEach(child -> name(child, depth + 1));
    }
}
