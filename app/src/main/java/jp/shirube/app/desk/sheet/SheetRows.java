package jp.shirube.app.desk.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.desk.indicator.IndicatorFilter;
import jp.shirube.app.desk.list.ListPage;
import jp.shirube.app.desk.list.ListQuery;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.desk.project.ProjectFilter;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of the lists that are edited as sheets, filtered as the lists themselves are. */
@Component
class SheetRows {
    private final Projects projects;
    private final Indicators indicators;
    private final Plans plans;

    SheetRows(Projects projects, Indicators indicators, Plans plans) {
        this.projects = projects;
        this.indicators = indicators;
        this.plans = plans;
    }

    /**
     * A row of a list.
     *
     * @param title of it
     * @param place what it belongs to, for people; empty for none
     * @param kept whether the filter keeps it
     */
    record Listed(RowRef row, String title, String place, boolean kept) {}

    /** What the rows of a list are. */
    static Thing thing(ListPage page) {
        return page == ListPage.PROJECTS ? Thing.PROJECT : Thing.INDICATOR;
    }

    /** Table of the rows of a list. */
    static String table(ListPage page) {
        return page == ListPage.PROJECTS ? "project.project" : "indicator.indicator";
    }

    /** All rows of a plan; those that the filter keeps come first, in its order. */
    List<Listed> list(PlanId plan, ListQuery query) {
        return query.page() == ListPage.PROJECTS
                ? projects(plan, ProjectFilter.of(query.filters()))
                : indicators(plan, IndicatorFilter.of(query.filters()));
    }

    private List<Listed> projects(PlanId plan, ProjectFilter filter) {
        List<ProjectEntry> all = projects.list(plan);
        Outline outline = new Outline(plans.outline(plan));
        return FilteredFirst.of(
                all,
                filter.of(all),
                (each, kept) -> new Listed(
                        each.origin().row(),
                        each.name(),
                        label(
                                outline,
                                each.nodes().isEmpty() ? null : each.nodes().get(0)),
                        kept));
    }

    private List<Listed> indicators(PlanId plan, IndicatorFilter filter) {
        List<IndicatorSheet> all = indicators.list(plan);
        Outline outline = new Outline(plans.outline(plan));
        Map<String, String> names = new HashMap<>();
        projects.list(plan).forEach(each -> names.put(each.key(), each.name()));
        return FilteredFirst.of(all, filter.of(all), (each, kept) -> {
            String project = each.projectKey();
            return new Listed(
                    each.indicator().origin().row(),
                    each.indicator().value().name(),
                    project == null ? label(outline, each.node()) : names.getOrDefault(project, ""),
                    kept);
        });
    }

    private static String label(Outline outline, @Nullable NodeId node) {
        List<String> path =
                outline.path(node).stream().map(step -> step.label()).toList();
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }
}
