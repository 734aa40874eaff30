package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublicIds;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.YearPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the page of a project. */
@Component("portal.ProjectPages")
class ProjectPages {
    /** Lines of the document shown before and after those that were read. */
    private static final int AROUND = 2;

    private static final String BULLET = "\u30fb";

    private final MessageBundle words = MessageBundle.of("portal");
    private final PublishedPlans plans;
    private final PlanWording names;
    private final YearWording years;
    private final MoneyCharts charts;
    private final ProjectCosts costs;
    private final ProjectDrawing drawing;

    ProjectPages(
            PublishedPlans plans,
            PlanWording names,
            YearWording years,
            MoneyCharts charts,
            ProjectCosts costs,
            ProjectDrawing drawing) {
        this.plans = plans;
        this.names = names;
        this.years = years;
        this.charts = charts;
        this.costs = costs;
        this.drawing = drawing;
    }

    /** The projects that stand for one that was merged or split, as places to go to; empty where none does. */
    List<Link> successors(String id) {
        return plans.successors(id).stream()
                .map(each -> Link.of(
                        Addresses.project(each),
                        project(plans.getOfPart(each), each).name()))
                .toList();
    }

    private static Project project(PublishedPlan plan, String id) {
        return plan.outline().project(PublicIds.keyOf(plan.ids().projects(), id));
    }

    ProjectPage get(String id) {
        PublishedPlan plan = plans.getOfPart(id);
        Project project = project(plan, id);
        List<YearMoney> planned = costs.planned(project);
        List<ProjectPage.CostGrid> parts = costs.parts(project);
        return new ProjectPage(
                Link.of(Addresses.plan(plan.id()), names.title(plan.document().plan())),
                Addresses.project(id),
                project.name(),
                Objects.requireNonNullElse(project.code(), ""),
                names.status(project),
                tags(project),
                drawing.paths(plan, project),
                glance(plan, project, planned),
                yearItems(project),
                planned.isEmpty() ? null : charts.ofProject(id, planned),
                parts,
                planned.isEmpty() && parts.isEmpty() ? costs.noMoney(plan, project) : "",
                drawing.schedule(project),
                project.roles().stream()
                        .map(role -> new ProjectPage.Fact(role.party(), role.items(), true))
                        .toList(),
                project.partners(),
                drawing.indicators(plan, project),
                notes(project),
                plans.lines(plan, id, AROUND));
    }

    private List<String> tags(Project project) {
        return project.placements().stream()
                .filter(placement -> !placement.relisted())
                .flatMap(placement -> names.tags(project, placement).stream())
                .distinct()
                .toList();
    }

    private List<ProjectPage.Fact> glance(PublishedPlan plan, Project project, List<YearMoney> planned) {
        return List.of(
                fact("glance.what", what(project)),
                fact("glance.why", paragraphs(project.effect())),
                fact("glance.when", when(plan, project)),
                fact(
                        "glance.money",
                        planned.isEmpty()
                                ? (costs.parts(project).isEmpty()
                                        ? List.of(costs.noMoney(plan, project))
                                        : List.of(words.format("cost.by-party-only")))
                                : List.of(costs.inOneLine(planned))),
                fact("glance.who", project.departments()));
    }

    private ProjectPage.Fact fact(String label, List<String> items) {
        boolean known = !items.isEmpty();
        return new ProjectPage.Fact(
                words.format(label), known ? items : List.of(words.format("glance.unknown")), known);
    }

    /** The overview; where there is none, what is done in the first year that says something. */
    private List<String> what(Project project) {
        List<String> overview = paragraphs(project.overview());
        return !overview.isEmpty()
                ? overview
                : project.yearPlans().stream()
                        .map(YearPlan::items)
                        .filter(items -> !items.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    /** A text that begins with a bullet is a list whose items the extraction has joined with spaces. */
    private static List<String> paragraphs(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return text.startsWith(BULLET) ? List.of(text.split("[\\s\\u3000]+(?=" + BULLET + ")")) : List.of(text);
    }

    private List<String> when(PublishedPlan plan, Project project) {
        String period = years.period(plan.document().plan().period());
        String status = names.status(project);
        if (period.isEmpty()) {
            return status.isEmpty() ? List.of() : List.of(status);
        }
        String inPlan = words.format("glance.in-plan", period);
        return List.of(status.isEmpty() ? inPlan : words.format("glance.status-in-plan", status, inPlan));
    }

    private List<ProjectPage.YearItems> yearItems(Project project) {
        return project.yearPlans().stream()
                .map(each -> new ProjectPage.YearItems(
                        years.fiscal(each.year()),
                        each.items().isEmpty() ? List.of(words.format("year.nothing")) : each.items()))
                .toList();
    }

    private List<String> notes(Project project) {
        List<String> notes = new ArrayList<>();
        Stream.of(project.details(), project.notes()).forEach(notes::addAll);
        if (project.remarks() != null) {
            notes.add(project.remarks());
        }
        project.placements().stream()
                .filter(Placement::relisted)
                .findFirst()
                .ifPresent(placement -> notes.add(words.format("project.relisted")));
        return notes;
    }
}
