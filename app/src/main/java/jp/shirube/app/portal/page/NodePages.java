package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PlanOutline;
import jp.shirube.app.portal.PublicIds;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ProjectStatus;
import org.springframework.stereotype.Component;

/** Composes the page of a place in the outline. */
@Component("portal.NodePages")
class NodePages {
    /** Indicators below a place are shown with its own where all together are no more than this. */
    private static final int MOST_INDICATORS = 12;

    /** Projects of a child that are shown before the page of the child itself is offered. */
    private static final int MOST_PROJECTS = 6;

    private final MessageBundle words = MessageBundle.of("portal");
    private final PublishedPlans plans;
    private final PlanWording names;
    private final YearWording years;
    private final NodeLinks links;
    private final ProjectRows rows;
    private final IndicatorCards cards;
    private final MoneyCharts charts;
    private final ProgressCounts counts;

    NodePages(
            PublishedPlans plans,
            PlanWording names,
            YearWording years,
            NodeLinks links,
            ProjectRows rows,
            IndicatorCards cards,
            MoneyCharts charts,
            ProgressCounts counts) {
        this.counts = counts;
        this.plans = plans;
        this.names = names;
        this.years = years;
        this.links = links;
        this.rows = rows;
        this.cards = cards;
        this.charts = charts;
    }

    NodePage get(String id) {
        PublishedPlan plan = plans.getOfPart(id);
        PlanOutline outline = plan.outline();
        Node node = outline.node(PublicIds.keyOf(plan.ids().nodes(), id));
        Set<String> branch = outline.branch(node.id());
        List<Node> path = outline.path(node.id());
        List<Indicator> own = outline.indicators(Set.of(node.id()));
        List<Indicator> all = outline.indicators(branch);
        List<Indicator> shown = all.size() <= MOST_INDICATORS ? all : own;
        List<Project> projects = outline.projects(branch);
        return new NodePage(
                Link.of(Addresses.plan(plan.id()), names.title(plan.document().plan())),
                path.subList(0, path.size() - 1).stream()
                        .map(each -> links.of(plan, each))
                        .toList(),
                names.place(node),
                names.title(node),
                counts.sentence(plan, all),
                counts.tags(plan, all),
                node.sections().stream()
                        .filter(section -> !section.items().isEmpty())
                        .map(section -> new NodePage.Text(section.heading(), section.items()))
                        .toList(),
                facts(plan, all, projects),
                children(plan, node),
                cards.of(plan, shown),
                all.size() - shown.size(),
                groups(plan, node),
                plan.branch(node.id()).total().isEmpty()
                        ? null
                        : charts.ofSums(plan, id, plan.branch(node.id()).total()),
                divisions(projects));
    }

    /** Empty where every child heads a group of projects, for then the groups are the list. */
    private List<Link> children(PublishedPlan plan, Node node) {
        List<Node> children = plan.outline().children(node.id());
        boolean allHead = children.stream()
                .noneMatch(child -> plan.outline()
                        .projects(plan.outline().branch(child.id()))
                        .isEmpty());
        return allHead
                ? List.of()
                : children.stream().map(each -> links.counted(plan, each)).toList();
    }

    private List<ProjectPage.Fact> facts(PublishedPlan plan, List<Indicator> indicators, List<Project> projects) {
        List<ProjectPage.Fact> facts = new ArrayList<>();
        if (!indicators.isEmpty()) {
            facts.add(fact("node.indicators", Integer.toString(indicators.size())));
        }
        if (!projects.isEmpty()) {
            facts.add(fact("node.projects", projectCount(projects)));
        }
        String period = years.period(plan.document().plan().period());
        if (!period.isEmpty()) {
            facts.add(fact("node.period", period));
        }
        return facts;
    }

    private ProjectPage.Fact fact(String label, String text) {
        return new ProjectPage.Fact(words.format(label), List.of(text), true);
    }

    private String projectCount(List<Project> projects) {
        long added = projects.stream()
                .filter(project -> project.status() == ProjectStatus.NEW)
                .count();
        long expanded = projects.stream()
                .filter(project -> project.status() == ProjectStatus.EXPANDED)
                .count();
        String all = Integer.toString(projects.size());
        return added + expanded == 0
                ? all
                : words.format("node.project-count", all, Long.toString(added), Long.toString(expanded));
    }

    private List<NodePage.Group> groups(PublishedPlan plan, Node node) {
        List<NodePage.Group> groups = new ArrayList<>();
        List<ProjectRow> own = rows.of(plan, Set.of(node.id()));
        if (!own.isEmpty()) {
            groups.add(new NodePage.Group(null, own, 0));
        }
        for (Node child : plan.outline().children(node.id())) {
            List<ProjectRow> below = rows.of(plan, plan.outline().branch(child.id()));
            if (!below.isEmpty()) {
                int shown = below.size() <= MOST_PROJECTS + 1 ? below.size() : MOST_PROJECTS;
                groups.add(new NodePage.Group(links.of(plan, child), below.subList(0, shown), below.size() - shown));
            }
        }
        return groups;
    }

    private static List<NodePage.Division> divisions(List<Project> projects) {
        Map<String, Long> counts = projects.stream()
                .flatMap(project -> project.departments().stream().distinct())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> new NodePage.Division(entry.getKey(), Math.toIntExact(entry.getValue())))
                .toList();
    }
}
