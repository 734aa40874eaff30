package jp.shirube.app.desk.report;

import java.util.List;
import java.util.Map;
import jp.shirube.app.budget.MoneyFlow;
import jp.shirube.app.desk.standing.ReportedException;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanSheet;
import org.jspecify.annotations.Nullable;

/**
 * The report for the head of the town: what to look at first, then each goal, then where the money goes（報告）.
 *
 * @param judged fiscal year of the results
 * @param first gravest first
 * @param more how many more there are to look at than stand in {@code first}
 * @param indicators how many, each once
 * @param heats grades by goal, one table for each scheme in use, that of most indicators first
 * @param yen planned in the year; null where there is no number
 * @param flow from goals to divisions, each project at its first listing
 * @param keys public ids of the goals by their labels, for questions about the flow
 * @param silent how many projects have no planned amount in the year
 */
record ReportPage(
        PlanSheet plan,
        List<Integer> years,
        int year,
        int judged,
        List<Line> first,
        int more,
        List<GoalLine> goals,
        int projects,
        int indicators,
        List<GradeHeat> heats,
        @Nullable Long yen,
        @Nullable Long difference,
        MoneyFlow flow,
        Map<String, String> keys,
        int silent) {

    /**
     * Something to look at first.
     *
     * @param bars money by year; empty where money is not the matter
     * @param chart how an indicator came; null where that is not the matter or cannot be said
     * @param yen planned in the year; null where there is no number
     * @param difference from the year before; null where one of both is no number
     */
    record Line(
            ReportedException said,
            List<Bar> bars,
            @Nullable RateChart chart,
            @Nullable Long yen,
            @Nullable Long difference) {}

    /**
     * A goal.
     *
     * @param bars money by year, on one scale with the other goals
     */
    record GoalLine(
            OutlineNode goal,
            int projects,
            int indicators,
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
