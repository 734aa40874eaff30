package jp.shirube.app.desk.money;

import java.util.List;
import jp.shirube.app.budget.MoneyFlow;
import jp.shirube.app.desk.ReportedException;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanSheet;
import org.jspecify.annotations.Nullable;

/**
 * The report for the head of the town: what to look at first, then each goal, then where the money goes（報告）.
 *
 * @param headings of the columns that rooms add beside each goal
 * @param flow from goals to divisions, each project at its first listing
 * @param silent how many projects have no planned amount in the year
 */
record ReportPage(
        PlanSheet plan,
        List<Integer> years,
        int year,
        List<Line> first,
        List<String> headings,
        List<GoalLine> goals,
        @Nullable Long yen,
        MoneyFlow flow,
        int silent) {

    /**
     * Something to look at first.
     *
     * @param yen planned in the year; null where there is no number
     * @param difference from the year before; null where one of both is no number
     */
    record Line(
            ReportedException said,
            List<Bar> bars,
            @Nullable Long yen,
            @Nullable Long difference) {}

    /** A goal; {@code said} has one text for each heading. */
    record GoalLine(
            OutlineNode goal,
            int projects,
            List<String> said,
            List<Bar> bars,
            @Nullable Long yen,
            @Nullable Long difference) {}

    /**
     * A year's money as a bar.
     *
     * @param height 0 to {@value #HIGHEST}
     */
    record Bar(int year, int height) {
        static final int HIGHEST = 28;
    }
}
