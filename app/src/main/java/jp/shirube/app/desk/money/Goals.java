package jp.shirube.app.desk.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.project.ProjectEntry;

/**
 * The goals of a plan: its highest branches that are more than one and list something below them. A branch that holds everything is passed
 * through.
 */
final class Goals {
    private final Map<NodeId, OutlineNode> nodes = new HashMap<>();
    private final List<OutlineNode> goals;

    Goals(List<OutlineNode> outline, List<ProjectEntry> projects) {
        outline.forEach(node -> nodes.put(node.id(), node));
        Map<NodeId, Integer> listed = new HashMap<>();
        projects.forEach(project ->
                project.nodes().forEach(node -> path(node).forEach(step -> listed.merge(step.id(), 1, Integer::sum))));
        this.goals = goals(outline, listed);
    }

    private static List<OutlineNode> goals(List<OutlineNode> outline, Map<NodeId, Integer> listed) {
        List<OutlineNode> found = below(outline, listed, null);
        while (found.size() == 1) {
            List<OutlineNode> next = below(outline, listed, found.get(0).id());
            if (next.isEmpty()) {
                return found;
            }
            found = next;
        }
        return found;
    }

    private static List<OutlineNode> below(
            List<OutlineNode> outline, Map<NodeId, Integer> listed, @org.jspecify.annotations.Nullable NodeId parent) {
        return outline.stream()
                .filter(node -> java.util.Objects.equals(node.parent(), parent) && listed.containsKey(node.id()))
                .toList();
    }

    List<OutlineNode> list() {
        return goals;
    }

    /** From the root down to the node. */
    private List<OutlineNode> path(NodeId node) {
        List<OutlineNode> path = new ArrayList<>();
        OutlineNode at = nodes.get(node);
        while (at != null) {
            path.add(0, at);
            at = at.parent() == null ? null : nodes.get(at.parent());
        }
        return path;
    }

    /** The goals that list a project, each once, the one of its first listing first. */
    List<OutlineNode> of(ProjectEntry project) {
        Map<NodeId, OutlineNode> found = new LinkedHashMap<>();
        project.nodes()
                .forEach(node -> path(node).stream()
                        .filter(goals::contains)
                        .forEach(goal -> found.putIfAbsent(goal.id(), goal)));
        return List.copyOf(found.values());
    }

    /** The goal of a project's first listing. */
    Optional<OutlineNode> first(ProjectEntry project) {
        return of(project).stream().findFirst();
    }
}
