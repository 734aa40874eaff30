package jp.shirube.app.desk.money;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.project.ListedProject;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a plan: its highest branches that are more than one and list something below them. A branch that holds everything is passed
 * through.
 */
public final class Goals {
    private final Map<NodeId, OutlineNode> nodes = new HashMap<>();
    private final List<OutlineNode> goals;
    private final Set<NodeId> goalIds;
    private final Map<NodeId, List<OutlineNode>> paths = new HashMap<>();
    private final Map<NodeId, Optional<OutlineNode>> known = new HashMap<>();

    /** Takes the outline of a plan in pre-order, and all its projects. */
    public Goals(List<OutlineNode> outline, List<ListedProject> projects) {
        this(outline, projects, List.of());
    }

    /** The same where branches count, too, that only indicators measure. */
    public Goals(List<OutlineNode> outline, List<ListedProject> projects, Collection<NodeId> measured) {
        outline.forEach(node -> nodes.put(node.id(), node));
        Set<NodeId> listed = new HashSet<>();
        projects.forEach(project -> project.nodes().forEach(node -> climb(node, listed)));
        measured.forEach(node -> climb(node, listed));
        this.goals = goals(outline, listed);
        this.goalIds = goals.stream().map(OutlineNode::id).collect(Collectors.toSet());
    }

    private void climb(NodeId from, Set<NodeId> reached) {
        OutlineNode at = nodes.get(from);
        while (at != null && reached.add(at.id())) {
            at = at.parent() == null ? null : nodes.get(at.parent());
        }
    }

    private static List<OutlineNode> goals(List<OutlineNode> outline, Set<NodeId> listed) {
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

    private static List<OutlineNode> below(List<OutlineNode> outline, Set<NodeId> listed, @Nullable NodeId parent) {
        return outline.stream()
                .filter(node -> Objects.equals(node.parent(), parent) && listed.contains(node.id()))
                .toList();
    }

    /** The goals in order; empty where no branch lists a project. */
    public List<OutlineNode> list() {
        return goals;
    }

    /** From the root down to the node; found once for each node. */
    private List<OutlineNode> path(NodeId node) {
        return paths.computeIfAbsent(node, this::climbed);
    }

    private List<OutlineNode> climbed(NodeId node) {
        ArrayDeque<OutlineNode> path = new ArrayDeque<>();
        OutlineNode at = nodes.get(node);
        while (at != null) {
            path.addFirst(at);
            at = at.parent() == null ? null : nodes.get(at.parent());
        }
        return List.copyOf(path);
    }

    /** The goals that list a project, each once, the one of its first listing first. */
    public List<OutlineNode> of(ListedProject project) {
        Map<NodeId, OutlineNode> found = new LinkedHashMap<>();
        for (NodeId node : project.nodes()) {
            OutlineNode goal = above(node);
            if (goal != null) {
                found.putIfAbsent(goal.id(), goal);
            }
        }
        return List.copyOf(found.values());
    }

    /** The goal that a node stands in or is; null where it stands in none. */
    public @Nullable OutlineNode above(@Nullable NodeId node) {
        return node == null ? null : known.computeIfAbsent(node, this::goalOf).orElse(null);
    }

    private Optional<OutlineNode> goalOf(NodeId node) {
        return path(node).stream().filter(step -> goalIds.contains(step.id())).findFirst();
    }

    /** The goal of a project's first listing. */
    public Optional<OutlineNode> first(ListedProject project) {
        return of(project).stream().findFirst();
    }

    /** Whether a project is listed in a branch, directly or further down. */
    public boolean lists(NodeId branch, ListedProject project) {
        return project.nodes().stream().anyMatch(node -> holds(branch, node));
    }

    /** Whether a node is a branch or stands in it. */
    public boolean holds(NodeId branch, @Nullable NodeId node) {
        return node != null && path(node).stream().anyMatch(step -> step.id().equals(branch));
    }
}
