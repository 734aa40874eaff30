package jp.shirube.app.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.NodeMove;
import jp.shirube.app.plan.NodeMoves;
import jp.shirube.app.plan.NodePlace;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.ListingMoves;
import jp.shirube.app.project.ListingPlace;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.app.project.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places of nodes and of listings, by the row that stands there. */
@Component
class ProposedPlaces {
    private static final String NODE = "plan.node";
    private static final String STEP = " \u203A ";

    private final MessageBundle words = MessageBundle.of("planning");
    private final StandingRows rows;
    private final PlanNumbers numbers;
    private final Plans plans;
    private final Projects projects;
    private final NodeMoves nodes;
    private final ListingMoves listings;

    ProposedPlaces(
            StandingRows rows,
            PlanNumbers numbers,
            Plans plans,
            Projects projects,
            NodeMoves nodes,
            ListingMoves listings) {
        this.rows = rows;
        this.numbers = numbers;
        this.plans = plans;
        this.projects = projects;
        this.nodes = nodes;
        this.listings = listings;
    }

    /** Where a node or a listing stands now. */
    ProposedPlace now(RowRef named) {
        StandingRow row = rows.get(named);
        if (named.table().equals(NODE)) {
            NodePlace place = nodes.place(node(row));
            return called(row, text(place.parent()), text(place.after()), false);
        }
        ListingPlace place = listings.place(project(row), named);
        ProjectId after = place.after();
        return called(row, place.node().value(), after == null ? "" : after.value(), false);
    }

    /** A place with what it is called now. */
    ProposedPlace called(RowRef row, ProposedPlace place) {
        return called(rows.get(row), place.under(), place.after(), place.levelsFollow());
    }

    private ProposedPlace called(StandingRow row, String under, String after, boolean levelsFollow) {
        PlanId plan = numbers.id(row.plan());
        List<OutlineNode> outline = plans.outline(plan);
        String path = under.isEmpty() ? words.format("proposal.place.top") : path(outline, under);
        String before = row.row().table().equals(NODE)
                ? find(outline, after).map(OutlineNode::label).orElse("")
                : projects.list(plan).stream()
                        .filter(each -> each.id().value().equals(after))
                        .map(ProjectEntry::name)
                        .findFirst()
                        .orElse("");
        String where = before.isEmpty()
                ? words.format("proposal.place.first", path)
                : words.format("proposal.place.after", path, before);
        return new ProposedPlace(under, after, levelsFollow, where);
    }

    private static String path(List<OutlineNode> outline, String node) {
        List<OutlineNode> path = new ArrayList<>();
        Optional<OutlineNode> at = find(outline, node);
        while (at.isPresent()) {
            path.add(0, at.get());
            at = find(outline, text(at.get().parent()));
        }
        return path.stream().map(OutlineNode::label).collect(Collectors.joining(STEP));
    }

    private static Optional<OutlineNode> find(List<OutlineNode> outline, String node) {
        return outline.stream().filter(each -> each.id().value().equals(node)).findFirst();
    }

    /** Whether a node or a listing could go to a place. */
    boolean takes(RowRef named, ProposedPlace to) {
        StandingRow row = rows.get(named);
        return siblings(row, to.under()).contains(to.after())
                && (!named.table().equals(NODE) || nodes.mayGo(node(row), id(to.under())));
    }

    /** What it could stand behind there, from the first place to the last. */
    private List<String> siblings(StandingRow row, String under) {
        List<String> found = new ArrayList<>(List.of(""));
        if (row.row().table().equals(NODE)) {
            plans.outline(numbers.id(row.plan())).stream()
                    .filter(each ->
                            text(each.parent()).equals(under) && !each.id().equals(node(row)))
                    .forEach(each -> found.add(each.id().value()));
        } else if (find(plans.outline(numbers.id(row.plan())), under).isEmpty()) {
            return List.of();
        } else {
            projects.list(new NodeId(under), Reach.OWN).stream()
                    .filter(each -> !each.id().equals(project(row)))
                    .forEach(each -> found.add(each.id().value()));
        }
        return found;
    }

    /** Moves it there; to the end where another move of the same proposal took away what it was to stand behind. */
    void move(RowRef named, ProposedPlace to, Author by) {
        StandingRow row = rows.get(named);
        List<String> siblings = siblings(row, to.under());
        String after = siblings.contains(to.after()) ? to.after() : siblings.get(siblings.size() - 1);
        if (named.table().equals(NODE)) {
            NodePlace place = new NodePlace(id(to.under()), id(after));
            nodes.move(new NodeMove(node(row), nodes.place(node(row)), place, to.levelsFollow()), by);
        } else {
            ProjectId project = project(row);
            listings.move(
                    project,
                    named,
                    listings.place(project, named),
                    new ListingPlace(new NodeId(to.under()), after.isEmpty() ? null : new ProjectId(after)),
                    by);
        }
    }

    private static NodeId node(StandingRow row) {
        return new NodeId(Objects.requireNonNull(row.slug()));
    }

    private ProjectId project(StandingRow listing) {
        StandingRow owner = rows.owner(listing).orElseThrow(NoSuchRow::new);
        return new ProjectId(Objects.requireNonNull(owner.slug()));
    }

    private static @Nullable NodeId id(String text) {
        return text.isEmpty() ? null : new NodeId(text);
    }

    private static String text(@Nullable NodeId node) {
        return node == null ? "" : node.value();
    }
}
