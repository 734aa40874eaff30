package jp.shirube.app.desk.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.audit.RowChange;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.ProjectEntry;
import org.jspecify.annotations.Nullable;

/** The things of one plan by the keys that rows carry. */
final class Things {
    private static final String NODE = "plan.node";
    private static final String PROJECT = "project.project";
    private static final String INDICATOR = "indicator.indicator";

    private final PlanId plan;
    private final Map<NodeId, OutlineNode> nodes = new LinkedHashMap<>();
    private final Map<String, Thing> things = new HashMap<>();

    Things(PlanId plan, List<OutlineNode> outline, List<ProjectEntry> projects, List<IndicatorSheet> indicators) {
        this.plan = plan;
        Map<String, NodeId> listed = new HashMap<>();
        for (OutlineNode node : outline) {
            nodes.put(node.id(), node);
            put(NODE, node.key(), node.label(), "/staff/plans/" + plan + "/nodes/" + node.id(), node.parent(), node);
        }
        for (ProjectEntry project : projects) {
            NodeId first = project.nodes().isEmpty() ? null : project.nodes().get(0);
            put(PROJECT, project.key(), project.name(), "/staff/projects/" + project.id(), first, null);
            if (first != null) {
                listed.put(project.key(), first);
            }
        }
        for (IndicatorSheet sheet : indicators) {
            NodeId node =
                    sheet.node() == null && sheet.projectKey() != null ? listed.get(sheet.projectKey()) : sheet.node();
            put(
                    INDICATOR,
                    sheet.indicator().value().id(),
                    sheet.indicator().value().name(),
                    "/staff/indicators/" + sheet.id(),
                    node,
                    null);
        }
    }

    private void put(
            String table,
            String key,
            String title,
            String address,
            @Nullable NodeId above,
            @Nullable OutlineNode self) {
        List<String> path = path(above);
        if (self != null && path.isEmpty()) {
            path.add(title);
        }
        things.put(table + "/" + key, new Thing(title, address, path));
    }

    private List<String> path(@Nullable NodeId node) {
        List<String> path = new ArrayList<>();
        OutlineNode at = node == null ? null : nodes.get(node);
        while (at != null) {
            path.add(at.label());
            at = at.parent() == null ? null : nodes.get(at.parent());
        }
        Collections.reverse(path);
        return path;
    }

    /** Labels of the roots, in order. */
    List<String> branches() {
        return nodes.values().stream()
                .filter(node -> node.parent() == null)
                .map(OutlineNode::label)
                .toList();
    }

    /** What a change is about; a thing that does not stand is called as its rows call it. */
    Thing of(RowChange change) {
        Thing standing = things.get(change.item() + "/" + change.itemKey());
        if (standing != null) {
            return standing;
        }
        String title = change.find("name")
                .or(() -> change.find("title"))
                .or(() -> change.find("label"))
                .or(() -> change.find("heading"))
                .or(() -> change.find("to_name"))
                .orElse("");
        return new Thing(title, change.item().equals("plan.plan") ? "/staff/plans/" + plan : null, List.of());
    }

    /** The heading of a node by its key. */
    Optional<String> node(String key) {
        return Optional.ofNullable(things.get(NODE + "/" + key)).map(Thing::title);
    }
}
