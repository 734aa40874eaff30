package jp.shirube.app.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.intake.TracedPlan;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.Sourced;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** Knows for every place of a traced plan what stands there: a branch, a project, an indicator, or the plan itself. */
final class PlanThings {
    private final String plan;
    private final Map<RowRef, String> slugs;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<RowRef, PlanThing> byRow = new HashMap<>();
    private final Map<RowRef, Long> documents = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();
    private final @Nullable Long original;
    private final PlanThing whole;

    /**
     * Something that people have a page for.
     *
     * @param branch of the outline, from the root; empty for the plan itself
     */
    record PlanThing(String title, String path, String branch, List<String> divisions) {}

    private record Span(@Nullable Long document, int first, int last, RowRef row) {
        int length() {
            return last - first;
        }
    }

    /**
     * Looks through a plan once.
     *
     * @param plan public id
     * @param slugs public ids of nodes, projects and indicators
     */
    PlanThings(String plan, TracedPlan traced, Map<RowRef, String> slugs) {
        PlanDocument document = traced.document();
        this.original = traced.original();
        this.plan = plan;
        this.slugs = slugs;
        this.whole = new PlanThing(document.plan().title(), "/staff/plans/" + plan, "", List.of());
        document.nodes().forEach(node -> nodes.put(node.id(), node));
        Map<String, PlanThing> projects = new HashMap<>();
        document.nodes().forEach(this::add);
        document.projects().forEach(project -> projects.put(project.id(), add(project)));
        document.indicators().forEach(indicator -> add(indicator, projects));
        addOthers(document, projects);
    }

    /** What stands at a place. */
    PlanThing at(@Nullable SourceRef place) {
        return row(place).map(byRow::get).filter(Objects::nonNull).orElse(whole);
    }

    /** The row that says what stands at a place: the one it was traced to, else the shortest that was read from its lines. */
    Optional<RowRef> row(@Nullable SourceRef place) {
        if (place == null) {
            return Optional.empty();
        }
        Optional<RowRef> traced = TracedPlan.row(place);
        if (traced.isPresent() && byRow.containsKey(traced.get())) {
            return traced;
        }
        Integer line = place.line();
        if (line == null) {
            return traced;
        }
        Optional<Long> document = TracedPlan.document(place);
        return spans.stream()
                .filter(each -> each.first() <= line && line <= each.last())
                .filter(each -> document.isEmpty() || document.get().equals(each.document()))
                .min(Comparator.comparingInt(Span::length))
                .map(Span::row)
                .or(() -> traced);
    }

    /** The original that a place without one of its own is in: that of the row found at its lines, else the latest. */
    Optional<Long> document(SourceRef place) {
        return place.line() == null
                ? Optional.empty()
                : row(place).map(documents::get).or(() -> Optional.ofNullable(original));
    }

    private void add(Node node) {
        PlanThing thing = new PlanThing(called(node), path("nodes", node, true), branch(node), List.of());
        note(node, thing);
        node.sections().forEach(section -> note(section, thing));
    }

    private PlanThing add(Project project) {
        String branch = project.placements().isEmpty()
                ? ""
                : branch(nodes.get(project.placements().get(0).node()));
        PlanThing thing =
                new PlanThing(project.name(), path("projects", project, false), branch, project.departments());
        note(project, thing);
        Stream.of(project.placements(), project.costs(), project.schedule())
                .flatMap(List::stream)
                .forEach(part -> note(part, thing));
        return thing;
    }

    private void add(Indicator indicator, Map<String, PlanThing> projects) {
        PlanThing project = indicator.project() == null ? null : projects.get(indicator.project());
        String branch = project == null ? branch(nodes.get(indicator.node())) : project.branch();
        note(
                indicator,
                new PlanThing(
                        indicator.name(),
                        path("indicators", indicator, false),
                        branch,
                        project == null ? List.of() : project.divisions()));
    }

    private void addOthers(PlanDocument document, Map<String, PlanThing> projects) {
        document.costTables().forEach(table -> {
            PlanThing thing = new PlanThing(
                    whole.title(), "/staff/budgets?plan=" + plan, branch(nodes.get(table.node())), List.of());
            note(table, thing);
            table.rows().forEach(row -> {
                PlanThing project = row.project() == null ? null : projects.get(row.project());
                note(
                        row,
                        new PlanThing(
                                row.label(),
                                thing.path(),
                                thing.branch(),
                                project == null ? List.of() : project.divisions()));
            });
            if (table.total() != null) {
                note(table.total(), new PlanThing(table.total().label(), thing.path(), thing.branch(), List.of()));
            }
        });
        String materials = whole.path() + "/materials";
        document.series().forEach(each -> note(each, new PlanThing(each.name(), materials, "", List.of())));
        document.listing().forEach(each -> note(each, new PlanThing(each.title(), materials, "", List.of())));
        document.bodies().forEach(each -> note(each, new PlanThing(each.name(), materials, "", List.of())));
        PlanThing others = new PlanThing(whole.title(), materials, "", List.of());
        Stream.of(
                        document.meetings(),
                        document.steps(),
                        document.figures(),
                        document.plan().sources())
                .flatMap(List::stream)
                .forEach(each -> note(each, others));
    }

    private void note(Sourced part, PlanThing thing) {
        TracedPlan.row(part.source()).ifPresent(row -> {
            byRow.put(row, thing);
            SourceRef place = part.source();
            TracedPlan.document(place).ifPresent(document -> documents.put(row, document));
            if (place.line() != null && place.endLine() != null) {
                spans.add(new Span(TracedPlan.document(place).orElse(null), place.line(), place.endLine(), row));
            }
        });
    }

    private String path(String kind, Sourced thing, boolean below) {
        String slug = TracedPlan.row(thing.source()).map(slugs::get).orElse("");
        if (slug.isEmpty()) {
            return whole.path();
        }
        return below ? whole.path() + "/" + kind + "/" + slug : "/staff/" + kind + "/" + slug;
    }

    private String branch(@Nullable Node node) {
        List<String> titles = new ArrayList<>();
        for (Node each = node; each != null; each = each.parent() == null ? null : nodes.get(each.parent())) {
            titles.add(0, called(each));
        }
        return String.join(" › ", titles);
    }

    private static String called(Node node) {
        return Stream.of(node.level(), node.mark() == null ? "" : node.mark(), node.title())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
    }
}
