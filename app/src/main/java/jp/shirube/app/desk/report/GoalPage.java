package jp.shirube.app.desk.report;

import java.util.List;
import jp.shirube.app.audit.Held;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.Computed;
import jp.shirube.app.desk.money.FundingStack;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.project.ListedProject;
import jp.shirube.exchange.Section;
import org.jspecify.annotations.Nullable;

/**
 * One goal on one page, for the head of the town: indicators, projects, money, words（目標ごとの報告）.
 *
 * @param place of the goal among {@code all}, 1-based; 0 for a branch that is no goal
 * @param before the goal before; null where there is none
 * @param after the goal after; null where there is none
 * @param judged fiscal year of the results
 * @param reached how many of the indicators have reached their targets
 * @param cards one for each indicator, in printed order
 * @param gradeYears years of the table of grades
 * @param moneyYears years of planned money in the table of projects
 * @param yen planned in the year; null where there is no number
 * @param stacks planned money by year and source
 * @param sections words of the plan about the goal itself, the first few
 * @param moreSections how many more there are
 * @param notes what persons noted to results of the judged year
 */
record GoalPage(
        PlanSheet plan,
        OutlineNode goal,
        int place,
        int all,
        @Nullable OutlineNode before,
        @Nullable OutlineNode after,
        List<Integer> years,
        int year,
        int judged,
        int reached,
        List<Card> cards,
        List<Integer> gradeYears,
        List<ProjectRow> projects,
        List<Integer> moneyYears,
        @Nullable Long yen,
        @Nullable Long difference,
        List<FundingStack> stacks,
        List<Held<Section>> sections,
        int moreSections,
        List<Note> notes) {

    /** Whether no project has an amount in the years that are shown, so that a table of amounts would be empty. */
    public boolean moneyless() {
        return projects.stream()
                .allMatch(row -> row.settled().equals(Amount.NONE)
                        && row.planned().stream().allMatch(Amount.NONE::equals));
    }

    /**
     * An indicator.
     *
     * @param chart null where no year has a rate
     * @param grades by year; null where the year has no result
     */
    record Card(StandingLine line, @Nullable RateChart chart, List<@Nullable StandingLine> grades) {}

    /**
     * A project.
     *
     * @param planned by year of {@code moneyYears}
     * @param settled of the judged year
     * @param rate of the judged year
     */
    record ProjectRow(ListedProject project, List<Amount> planned, Amount settled, Computed rate) {}

    /** What somebody noted to a result. */
    record Note(StandingLine line, String text) {}
}
