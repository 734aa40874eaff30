package jp.shirube.app.desk.project;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.HistoryEntry;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.desk.lineage.HandMarks;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.intake.LineRange;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import jp.shirube.app.project.Successions;
import jp.shirube.kernel.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the sheet of a project shows. */
@Component
class ProjectPages {
    private final Projects projects;
    private final Plans plans;
    private final Indicators indicators;
    private final Histories histories;
    private final JapaneseFormats formats;
    private final Successions successions;

    ProjectPages(
            Projects projects,
            Plans plans,
            Indicators indicators,
            Histories histories,
            JapaneseFormats formats,
            Successions successions) {
        this.successions = successions;
        this.projects = projects;
        this.plans = plans;
        this.indicators = indicators;
        this.histories = histories;
        this.formats = formats;
    }

    /** Throws {@link jp.shirube.app.project.NoSuchProject} where there is none. */
    ProjectPage get(ProjectId project) {
        ProjectSheet sheet = projects.get(project);
        List<ProjectEntry> all = projects.list(sheet.plan());
        int at = all.stream().map(ProjectEntry::id).toList().indexOf(project);
        List<Integer> years = years(sheet);
        List<HistoryEntry> changes = history(sheet);
        return new ProjectPage(
                plans.get(sheet.plan()),
                sheet,
                neighbour(all, at, -1),
                neighbour(all, at, 1),
                years,
                CostLine.of(sheet.costs(), years, formats),
                sheet.schedule().stream()
                        .map(row -> ScheduleLine.of(row, years))
                        .toList(),
                indicators.listOfProject(sheet.plan(), sheet.project().value().id()),
                findings(sheet),
                changes.size(),
                successions.from(project),
                successions.to(project),
                new HandMarks(changes));
    }

    /** Changes of the project and of the rows that belong to it, newest first. */
    List<HistoryEntry> history(ProjectSheet sheet) {
        List<HistoryEntry> entries = new ArrayList<>();
        origins(sheet).stream().map(Origin::row).distinct().forEach(row -> entries.addAll(histories.list(row)));
        entries.sort((one, other) -> Long.compare(other.number(), one.number()));
        return entries;
    }

    private static @Nullable ProjectEntry neighbour(List<ProjectEntry> all, int at, int step) {
        int index = at + step;
        return at < 0 || index < 0 || index >= all.size() ? null : all.get(index);
    }

    private static List<Integer> years(ProjectSheet sheet) {
        TreeSet<Integer> years = new TreeSet<>();
        sheet.costs().forEach(cost -> years.add(cost.value().year()));
        sheet.schedule().forEach(row -> row.value().years().forEach(cell -> years.add(cell.year())));
        return List.copyOf(years);
    }

    private List<Held<Finding>> findings(ProjectSheet sheet) {
        List<Origin> origins = origins(sheet);
        return plans.findings(sheet.plan()).stream()
                .filter(finding -> origins.stream().anyMatch(origin -> LineRange.meet(origin, finding)))
                .toList();
    }

    private static List<Origin> origins(ProjectSheet sheet) {
        List<Origin> origins = new ArrayList<>(List.of(sheet.project().origin()));
        sheet.owners().forEach(owner -> origins.add(owner.origin()));
        sheet.placements().forEach(placed -> {
            origins.add(placed.placement().origin());
            placed.yearPlans().forEach(held -> origins.add(held.origin()));
        });
        sheet.yearPlans().forEach(held -> origins.add(held.origin()));
        sheet.costs().forEach(held -> origins.add(held.origin()));
        sheet.schedule().forEach(held -> origins.add(held.origin()));
        sheet.roles().forEach(held -> origins.add(held.origin()));
        return origins;
    }
}
