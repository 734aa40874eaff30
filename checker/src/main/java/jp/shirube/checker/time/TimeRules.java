package jp.shirube.checker.time;

import java.util.List;
import jp.shirube.checker.rule.Rule;

/** The rules of time. */
public final class TimeRules {

    /** In the order in which they are listed. */
    public static final List<Rule> RULES = List.of(
            new EraDiffers(),
            new EraSpanDiffers(),
            new EraEnded(),
            new YearsOutOfOrder(),
            new PeriodLength(),
            new EndYear(),
            new PlanPastEnd(),
            new CostYearsOutside(),
            new TargetAfterEnd(),
            new TargetNotAfterBaseline(),
            new TargetYearsDiffer(),
            new AsOfMixed(),
            new DateImpossible(),
            new YearWithoutUnit(),
            new SpanReversed(),
            new CommentPeriod(),
            new CommentDays(),
            new MeetingOrder(),
            new DatesOutOfOrder(),
            new PlanCounter(),
            new NoteAfterEnd(),
            new WeekdayDiffers());

    private TimeRules() {}
}
