package jp.shirube.app.portal.page;

import java.util.Comparator;
import java.util.List;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a project's page that lead elsewhere or are drawn. */
@Component("portal.ProjectDrawing")
class ProjectDrawing {
    private final NodeLinks links;
    private final Schedules schedules;
    private final IndicatorCards cards;

    ProjectDrawing(NodeLinks links, Schedules schedules, IndicatorCards cards) {
        this.links = links;
        this.schedules = schedules;
        this.cards = cards;
    }

    /** Ways to the listings, second ones（再掲） last. */
    List<List<Link>> paths(PublishedPlan plan, Project project) {
        return project.placements().stream()
                .sorted(Comparator.comparing(Placement::relisted))
                .map(placement -> plan.outline().path(placement.node()).stream()
                        .map(node -> links.of(plan, node))
                        .toList())
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable
    Schedule schedule(Project project) {
        return schedules.of(project.schedule());
    }

    List<IndicatorCard> indicators(PublishedPlan plan, Project project) {
        return cards.of(plan, plan.outline().indicatorsOf(project.id()));
    }
}
