package jp.shirube.app.desk.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.desk.money.Goals;
import jp.shirube.app.desk.standing.ReportSource;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.desk.standing.StandingLines;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.ledger.SharedIndicators;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the pages of a report are made of. */
@Component
class ReportBases {
    private static final int APRIL = 4;

    private final Plans plans;
    private final Projects projects;
    private final StagedMoney staged;
    private final StandingLines standing;
    private final SharedIndicators shared;
    private final Clock clock;

    ReportBases(
            Plans plans,
            Projects projects,
            StagedMoney staged,
            StandingLines standing,
            SharedIndicators shared,
            Clock clock) {
        this.plans = plans;
        this.projects = projects;
        this.staged = staged;
        this.standing = standing;
        this.shared = shared;
        this.clock = clock;
    }

    /** Of the year asked for; else of the year of today where the plan has money of it, else the last before it, else the first. */
    ReportBasis get(PlanId plan, @Nullable Integer asked) {
        TreeSet<Integer> years = new TreeSet<>(staged.plannedYears(plan));
        int year = asked != null ? asked : year(years);
        Map<ProjectId, ProjectMoney> money = staged.list(plan, year - ReportSource.YEARS + 1, year);
        int judged = Math.min(year, standing.lastFullYear());
        List<OutlineNode> outline = plans.outline(plan);
        List<ListedProject> listed = projects.listed(plan);
        List<StandingLine> lines = standing.list(plan, judged);
        Goals goals = new Goals(
                outline,
                listed,
                lines.stream()
                        .map(StandingLine::node)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
        return new ReportBasis(
                plans.get(plan), outline, List.copyOf(years), year, judged, listed, money, lines, once(lines), goals);
    }

    private List<StandingLine> once(List<StandingLine> lines) {
        Set<IndicatorId> counted = new HashSet<>(
                shared.once(lines.stream().map(each -> each.sheet().id()).toList()));
        return lines.stream()
                .filter(each -> counted.contains(each.sheet().id()))
                .toList();
    }

    private int year(TreeSet<Integer> years) {
        LocalDate today = LocalDate.now(clock);
        int now = today.getMonthValue() < APRIL ? today.getYear() - 1 : today.getYear();
        Integer found = years.floor(now);
        return found != null ? found : years.isEmpty() ? now : years.first();
    }
}
