package jp.shirube.app.portal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;

/** Ways through a plan（体系）: up, down, and to the projects and indicators at a place. Everything by ids within the plan. */
public final class PlanOutline {
    private final PlanDocument document;
    private final Map<String, Node> nodes;
    private final Map<String, Project> projects;
    private final Map<String, Indicator> indicators;

    PlanOutline(PlanDocument document) {
        this.document = document;
        this.nodes = byId(document.nodes(), Node::id);
        this.projects = byId(document.projects(), Project::id);
        this.indicators = byId(document.indicators(), Indicator::id);
    }

    private static <T> Map<String, T> byId(Collection<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, item -> item, (first, second) -> first, LinkedHashMap::new));
    }

    /** A node that exists. */
    public Node node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    /** A project that exists. */
    public Project project(String id) {
        return Objects.requireNonNull(projects.get(id), id);
    }

    /** An indicator that exists. */
    public Indicator indicator(String id) {
        return Objects.requireNonNull(indicators.get(id), id);
    }

    /** The nodes without a parent, in order. */
    public List<Node> roots() {
        return document.nodes().stream().filter(node -> node.parent() == null).toList();
    }

    /** The children of a node, in order. */
    public List<Node> children(String id) {
        return document.nodes().stream()
                .filter(node -> id.equals(node.parent()))
                .toList();
    }

    /** From the root to the node itself; empty where there is no such node. */
    public List<Node> path(String id) {
        List<Node> path = new ArrayList<>();
        for (Node node = nodes.get(id); node != null; node = node.parent() == null ? null : nodes.get(node.parent())) {
            path.add(0, node);
        }
        return path;
    }

    /** The node and everything below it. */
    public Set<String> branch(String id) {
        Set<String> branch = new HashSet<>(Set.of(id));
        // Nodes stand in pre-order, so that a parent is met before its children.
        for (Node node : document.nodes()) {
            if (node.parent() != null && branch.contains(node.parent())) {
                branch.add(node.id());
            }
        }
        return branch;
    }

    /** The projects listed at any of the nodes, each once, in document order. */
    public List<Project> projects(Set<String> places) {
        return document.projects().stream()
                .filter(project -> project.placements().stream().anyMatch(each -> places.contains(each.node())))
                .toList();
    }

    /** The indicators that measure any of the nodes themselves, in document order. */
    public List<Indicator> indicators(Set<String> places) {
        return document.indicators().stream()
                .filter(indicator -> indicator.node() != null && places.contains(indicator.node()))
                .toList();
    }

    /** The indicators of a project. */
    public List<Indicator> indicatorsOf(String project) {
        return document.indicators().stream()
                .filter(indicator -> project.equals(indicator.project()))
                .toList();
    }

    /** The budget tables printed at any of the nodes. */
    public List<CostTable> costTables(Set<String> places) {
        return document.costTables().stream()
                .filter(table -> table.node() != null && places.contains(table.node()))
                .toList();
    }
}
