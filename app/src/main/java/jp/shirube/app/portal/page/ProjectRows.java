package jp.shirube.app.portal.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.exchange.Project;
import org.springframework.stereotype.Component;

/** Makes rows of projects. */
@Component("portal.ProjectRows")
class ProjectRows {
    private final PlanWording words;

    ProjectRows(PlanWording words) {
        this.words = words;
    }

    /** The projects listed at any of the places, each once. */
    List<ProjectRow> of(PublishedPlan plan, Set<String> places) {
        return plan.outline().projects(places).stream()
                .map(project -> of(plan, project, places))
                .toList();
    }

    private ProjectRow of(PublishedPlan plan, Project project, Set<String> places) {
        List<String> tags = project.placements().stream()
                .filter(placement -> places.contains(placement.node()))
                .findFirst()
                .map(placement -> words.tags(project, placement))
                .orElse(List.of());
        return new ProjectRow(
                Addresses.project(Objects.requireNonNull(plan.ids().projects().get(project.id()))),
                project.name(),
                tags);
    }
}
