package jp.shirube.app.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Held;
import jp.shirube.app.indicator.GradeSchemes;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.app.indicator.TargetRevision;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges every indicator of a plan. */
@Component
class StandingLines {
    private final Plans plans;
    private final Indicators indicators;
    private final Projects projects;
    private final GradeSchemes schemes;
    private final Clock clock;

    StandingLines(Plans plans, Indicators indicators, Projects projects, GradeSchemes schemes, Clock clock) {
        this.schemes = schemes;
        this.plans = plans;
        this.indicators = indicators;
        this.projects = projects;
        this.clock = clock;
    }

    /** In printed order. */
    List<StandingLine> list(PlanId plan, int year) {
        Period period = plans.get(plan).header().value().period();
        Map<String, ProjectEntry> byKey = new HashMap<>();
        projects.list(plan).forEach(project -> byKey.put(project.key(), project));
        LocalDate today = LocalDate.now(clock);
        PlanSchemes of = schemes.of(plan);
        return indicators.list(plan).stream()
                .map(sheet -> line(sheet, byKey, new Frame(period, of), year, today))
                .toList();
    }

    /** The year to begin with: the last that is over, within the period of the plan. */
    int usualYear(PlanId plan) {
        Period period = plans.get(plan).header().value().period();
        Integer from = period == null ? null : period.from();
        Integer to = period == null ? null : period.to();
        int year = to == null ? lastFullYear() : Math.min(lastFullYear(), to);
        return from == null ? year : Math.max(from, year);
    }

    int lastFullYear() {
        return Judgement.lastFullYear(LocalDate.now(clock));
    }

    /** What all indicators of a plan share. */
    private record Frame(@Nullable Period period, PlanSchemes schemes) {}

    private static StandingLine line(
            IndicatorSheet sheet, Map<String, ProjectEntry> byKey, Frame frame, int year, LocalDate today) {
        String key = sheet.projectKey();
        ProjectEntry project = key == null ? null : byKey.get(key);
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

    private static @Nullable NodeId node(IndicatorSheet sheet, @Nullable ProjectEntry project) {
        return project == null || project.nodes().isEmpty()
                ? sheet.node()
                : project.nodes().get(0);
    }

    private static List<String> owners(IndicatorSheet sheet, @Nullable ProjectEntry project) {
        String own = sheet.definition().ownerDivision();
        if (own != null) {
            return List.of(own);
        }
        return project == null ? List.of() : project.departments();
    }
}
