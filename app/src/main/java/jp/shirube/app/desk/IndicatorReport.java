package jp.shirube.app.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.achievement.Fraction;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What indicators have to say in the report: those off their path and those overdue; counts for each goal. */
@Component
class IndicatorReport implements ReportSource {
    /** Pace in percent below which an indicator is far behind. */
    private static final BigDecimal FAR = BigDecimal.valueOf(60);

    private final MessageBundle words = MessageBundle.of("standing");
    private final StandingLines lines;
    private final Plans plans;
    private final JapaneseFormats formats;

    IndicatorReport(StandingLines lines, Plans plans, JapaneseFormats formats) {
        this.lines = lines;
        this.plans = plans;
        this.formats = formats;
    }

    @Override
    public List<ReportedException> exceptions(PlanId plan, int year) {
        int judged = judged(year);
        List<ReportedException> said = new ArrayList<>();
        for (StandingLine line : lines.list(plan, judged)) {
            if (line.standing() == Standing.OFF_PATH) {
                boolean far = isFar(line.pace());
                said.add(say(line, far ? 85 : 70, far, judged));
            } else if (line.standing() == Standing.OVERDUE) {
                said.add(say(line, 50, false, judged));
            }
        }
        return said;
    }

    @Override
    public String heading() {
        return words.format("standing.report");
    }

    @Override
    public Map<NodeId, String> goals(PlanId plan, int year, List<NodeId> goals) {
        int judged = judged(year);
        Outline outline = new Outline(plans.outline(plan));
        Map<NodeId, List<StandingLine>> byGoal = new HashMap<>();
        for (StandingLine line : lines.list(plan, judged)) {
            outline.path(line.node()).stream()
                    .map(step -> step.id())
                    .filter(goals::contains)
                    .forEach(goal -> byGoal.computeIfAbsent(goal, each -> new ArrayList<>())
                            .add(line));
        }
        Map<NodeId, String> said = new HashMap<>();
        byGoal.forEach((goal, own) -> said.put(goal, counts(own)));
        return said;
    }

    private String counts(List<StandingLine> own) {
        List<String> said = new ArrayList<>();
        StandingFilter.counts(own).forEach((standing, count) -> {
            if (count > 0) {
                said.add(words.format("standing.code." + standing.code()) + " " + formats.number(count));
            }
        });
        return String.join("　", said);
    }

    /** A year that is not over has no results yet; then the last one that is. */
    private int judged(int year) {
        return Math.min(year, lines.lastFullYear());
    }

    private static boolean isFar(@Nullable Fraction pace) {
        return pace != null && pace.compareTo(Fraction.of(FAR)) < 0;
    }

    private ReportedException say(StandingLine line, int weight, boolean grave, int year) {
        String pace = line.pace() == null ? "" : formats.number(line.pace().shown());
        String how = line.standing() == Standing.OVERDUE
                ? words.format("standing.report.overdue", formats.fiscalYear(year))
                : pace.isEmpty()
                        ? words.format("standing.report.off", formats.fiscalYear(year))
                        : words.format("standing.report.pace", formats.fiscalYear(year), pace);
        return new ReportedException(
                weight,
                grave,
                words.format("standing.code." + line.standing().code()),
                line.name(),
                "/staff/indicators/" + line.sheet().id(),
                how,
                String.join(" ", line.owners()),
                List.of());
    }
}
