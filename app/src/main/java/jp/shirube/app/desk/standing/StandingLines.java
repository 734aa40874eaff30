package jp.shirube.app.desk.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Results;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.KeptAnswers;
import jp.shirube.app.indicator.GradeSchemes;
import jp.shirube.app.indicator.IndicatorMeasures;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.app.indicator.TargetRevision;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges every indicator of a plan. What was judged is kept until something changes or the day is over. */
@Component
public class StandingLines {
    private final Plans plans;
    private final Indicators indicators;
    private final Projects projects;
    private final GradeSchemes schemes;
    private final KeptAnswers kept;
    private final Clock clock;

    StandingLines(
            Plans plans,
            Indicators indicators,
            Projects projects,
            GradeSchemes schemes,
            KeptAnswers kept,
            Clock clock) {
        this.schemes = schemes;
        this.kept = kept;
        this.plans = plans;
        this.indicators = indicators;
        this.projects = projects;
        this.clock = clock;
    }

    /** In printed order. */
    public List<StandingLine> list(PlanId plan, int year) {
        return kept.of(StandingLines.class, List.of(plan, year), () -> judge(plan, sheets(plan), year));
    }

    private List<StandingLine> judge(PlanId plan, List<IndicatorSheet> sheets, int year) {
        Frame frame = frame(plan);
        Map<String, ListedProject> byKey = new HashMap<>();
        projects.listed(plan).forEach(project -> byKey.put(project.key(), project));
        LocalDate today = LocalDate.now(clock);
        return sheets.stream()
                .map(sheet -> line(sheet, byKey, frame, year, today))
                .toList();
    }

    private List<IndicatorSheet> sheets(PlanId plan) {
        return kept.of(StandingLines.class, plan, () -> indicators.list(plan));
    }

    /** How far an indicator came in each of some years, in percent. */
    public List<ReportedException.YearRate> rates(IndicatorSheet sheet, int from, int to) {
        Period period = frame(sheet.plan()).period();
        Results results = IndicatorMeasures.results(sheet);
        List<ReportedException.YearRate> rates = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            Assessment own = Achievements.assess(IndicatorMeasures.of(sheet, period, year), results, year);
            rates.add(new ReportedException.YearRate(year, own instanceof Assessed assessed ? assessed.rate() : null));
        }
        return rates;
    }

    /** The year to begin with: the last that is over, within the period of the plan. */
    public int usualYear(PlanId plan) {
        Period period = frame(plan).period();
        Integer from = period == null ? null : period.from();
        Integer to = period == null ? null : period.to();
        int year = to == null ? lastFullYear() : Math.min(lastFullYear(), to);
        return from == null ? year : Math.max(from, year);
    }

    /** The last fiscal year that is over today. */
    public int lastFullYear() {
        return Judgement.lastFullYear(LocalDate.now(clock));
    }

    /** What all indicators of a plan share. */
    private record Frame(@Nullable Period period, PlanSchemes schemes) {}

    private Frame frame(PlanId plan) {
        return kept.of(
                StandingLines.class,
                List.of(Frame.class, plan),
                () -> new Frame(plans.get(plan).header().value().period(), schemes.of(plan)));
    }

    private static StandingLine line(
            IndicatorSheet sheet, Map<String, ListedProject> byKey, Frame frame, int year, LocalDate today) {
        String key = sheet.projectKey();
        ListedProject project = key == null ? null : byKey.get(key);
        Held<TargetRevision> revision = sheet.course().revisionIn(year);
        return new StandingLine(
                sheet,
                node(sheet, project),
                owners(sheet, project),
                revision,
                sheet.actuals().stream()
                        .filter(each -> each.value().year() == year)
                        .findFirst()
                        .orElse(null),
                Judgement.of(sheet, frame.period(), frame.schemes(), year, today));
    }

    private static @Nullable NodeId node(IndicatorSheet sheet, @Nullable ListedProject project) {
        return project == null || project.nodes().isEmpty()
                ? sheet.node()
                : project.nodes().get(0);
    }

    private static List<String> owners(IndicatorSheet sheet, @Nullable ListedProject project) {
        String own = sheet.definition().ownerDivision();
        if (own != null) {
            return List.of(own);
        }
        return project == null ? List.of() : project.departments();
    }
}
