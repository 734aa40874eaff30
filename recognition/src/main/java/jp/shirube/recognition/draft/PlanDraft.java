package jp.shirube.recognition.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.Figure;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Listing;
import jp.shirube.exchange.Meeting;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.Step;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** A plan in the making. */
public final class PlanDraft {

    private final List<NodeDraft> roots = new ArrayList<>();
    private final Set<String> nodeIds = new HashSet<>();
    private final List<ProjectDraft> projects = new ArrayList<>();
    private final Map<String, ProjectDraft> byName = new HashMap<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<CostTable> costTables = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Listing> listing = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    /**
     * Adds a node as the last child of a parent.
     *
     * @param parent null for a root
     * @param idPart last part of the id, readable, such as 1 or PJ1; made unique by a suffix where it is taken
     */
    public NodeDraft addNode(
            @Nullable NodeDraft parent,
            String idPart,
            String level,
            @Nullable String mark,
            String title,
            SourceRef source) {
        String id = parent == null ? idPart : parent.id() + "/" + idPart;
        String unique = id;
        for (int n = 2; !nodeIds.add(unique); n++) {
            unique = id + "~" + n;
        }
        NodeDraft node = new NodeDraft(unique, parent, level, mark, title, source);
        (parent == null ? roots : parent.children()).add(node);
        return node;
    }

    /** Adds a project; its id is P001, P002 … in order of first listing. */
    public ProjectDraft addProject(String name, SourceRef source) {
        ProjectDraft project = new ProjectDraft(id("P", projects.size() + 1), name, source);
        projects.add(project);
        byName.putIfAbsent(JapaneseText.key(name), project);
        return project;
    }

    /** The first project with a name, widths and spaces aside. */
    public Optional<ProjectDraft> findProject(String name) {
        return Optional.ofNullable(byName.get(JapaneseText.key(name)));
    }

    /** Top nodes in order. */
    public List<NodeDraft> roots() {
        return roots;
    }

    /** All nodes in pre-order. */
    public List<NodeDraft> nodes() {
        List<NodeDraft> all = new ArrayList<>();
        collect(roots, all);
        return all;
    }

    public List<ProjectDraft> projects() {
        return projects;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    /** The next free indicator id: I001, I002 … */
    public String nextIndicatorId() {
        return id("I", indicators.size() + 1);
    }

    public List<CostTable> costTables() {
        return costTables;
    }

    public List<Series> series() {
        return series;
    }

    public List<Listing> listing() {
        return listing;
    }

    public List<Body> bodies() {
        return bodies;
    }

    public List<Meeting> meetings() {
        return meetings;
    }

    public List<Step> steps() {
        return steps;
    }

    public List<Figure> figures() {
        return figures;
    }

    /** The finished plan with the findings of its reading. */
    public PlanDocument toDocument(PlanHeader header, Reading reading) {
        List<Node> nodes = new ArrayList<>();
        for (NodeDraft node : nodes()) {
            nodes.add(node.toNode());
        }
        List<Project> all = new ArrayList<>(projects.size());
        for (ProjectDraft project : projects) {
            all.add(project.toProject());
        }
        return new PlanDocument(
                header,
                nodes,
                all,
                indicators,
                costTables,
                series,
                listing,
                bodies,
                meetings,
                steps,
                figures,
                reading.usedLines(),
                reading.findings());
    }

    /** The letter with at least three digits. */
    private static String id(String letter, int number) {
        return letter + (number < 10 ? "00" : number < 100 ? "0" : "") + number;
    }

    private static void collect(List<NodeDraft> nodes, List<NodeDraft> into) {
        for (NodeDraft node : nodes) {
            into.add(node);
            collect(node.children(), into);
        }
    }
}
