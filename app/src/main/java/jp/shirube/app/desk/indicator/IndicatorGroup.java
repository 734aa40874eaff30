package jp.shirube.app.desk.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import org.jspecify.annotations.Nullable;

/**
 * Indicators of one branch.
 *
 * @param path from the root to the node that they measure; empty for those of the plan as a whole or of a project listed nowhere
 */
record IndicatorGroup(List<OutlineNode> path, List<IndicatorSheet> indicators) {
    /** Groups in the order of the outline; indicators of a project stand under its first listing. */
    static List<IndicatorGroup> of(Outline outline, List<IndicatorSheet> indicators, Map<String, NodeId> firstListing) {
        Map<String, List<IndicatorSheet>> byNode = new LinkedHashMap<>();
        for (IndicatorSheet each : indicators) {
            byNode.computeIfAbsent(node(each, firstListing), node -> new ArrayList<>())
                    .add(each);
        }
        List<IndicatorGroup> groups = new ArrayList<>();
        List<IndicatorSheet> whole = byNode.remove("");
        if (whole != null) {
            groups.add(new IndicatorGroup(List.of(), whole));
        }
        for (OutlineNode node : outline.nodes()) {
            List<IndicatorSheet> here = byNode.get(node.id().value());
            if (here != null) {
                groups.add(new IndicatorGroup(outline.path(node.id()), here));
            }
        }
        return groups;
    }

    private static String node(IndicatorSheet indicator, Map<String, NodeId> firstListing) {
        NodeId node = indicator.node();
        String project = indicator.projectKey();
        @Nullable NodeId at = node == null && project != null ? firstListing.get(project) : node;
        return at == null ? "" : at.value();
    }
}
