package jp.shirube.app.desk.project;

import java.util.List;
import jp.shirube.app.audit.Held;
import jp.shirube.app.desk.lineage.HandMarks;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Succession;
import jp.shirube.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A project with everything its sheet shows.
 *
 * @param years of costs and schedule together, ascending
 * @param findings of the reading at the project's lines
 * @param changes how many entries its history has
 * @param from what it was made of; empty where it was neither merged nor came out of a split
 * @param to what was split off from it
 * @param marks which of its values a person entered
 */
record ProjectPage(
        PlanSheet plan,
        ProjectSheet sheet,
        @Nullable ProjectEntry previous,
        @Nullable ProjectEntry next,
        List<Integer> years,
        List<CostLine> costs,
        List<ScheduleLine> schedule,
        List<IndicatorSheet> indicators,
        List<Held<Finding>> findings,
        int changes,
        List<Succession> from,
        List<Succession> to,
        HandMarks marks) {

    /** Whether contents by year are planned for the project as a whole; else its listings show their own. */
    public boolean contentsOnce() {
        return sheet.placements().stream().allMatch(placed -> placed.yearPlans().isEmpty());
    }

    /** How many of the listings are second ones（再掲）. */
    public long relisted() {
        return sheet.placements().stream()
                .filter(placed -> placed.placement().value().relisted())
                .count();
    }
}
