package jp.shirube.app.desk.standing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.JapaneseFormats;
import org.springframework.stereotype.Component;

/** What indicators have to say in the report. */
@Component
class IndicatorReport implements ReportSource {
    private static final int SHOWN_YEARS = 4;

    private final StandingLines lines;
    private final IndicatorMatters matters;

    IndicatorReport(StandingLines lines, JapaneseFormats formats) {
        this.lines = lines;
        this.matters = new IndicatorMatters(formats);
    }

    /** A year that is not over has no results yet; then the last one that is. */
    @Override
    public List<ReportedException> exceptions(PlanId plan, int year) {
        int judged = Math.min(year, lines.lastFullYear());
        Map<String, StandingLine> before = lines.list(plan, judged - 1).stream()
                .collect(Collectors.toMap(each -> each.sheet().id().value(), each -> each, (one, other) -> one));
        return matters.list(
                plan,
                judged,
                lines.list(plan, judged),
                before,
                line -> lines.rates(line.sheet(), judged - SHOWN_YEARS + 1, judged));
    }
}
