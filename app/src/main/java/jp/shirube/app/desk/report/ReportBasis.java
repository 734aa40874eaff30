package jp.shirube.app.desk.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.desk.money.Goals;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a report are made of, read once.
 *
 * @param outline in pre-order
 * @param years fiscal years of which the plan has planned money, in order
 * @param year of the money
 * @param judged of the results: the same year, or the last that is over
 * @param lines indicators as they stand in the judged year, in printed order
 * @param once the same without those that persons said are the same as an earlier one
 */
record ReportBasis(
        PlanSheet plan,
        List<OutlineNode> outline,
        List<Integer> years,
        int year,
        int judged,
        List<ListedProject> projects,
        Map<ProjectId, ProjectMoney> money,
        List<StandingLine> lines,
        List<StandingLine> once,
        Goals goals) {

    /** The years up to the one of the report, at most so many. */
    List<Integer> last(int most) {
        List<Integer> until = years.stream().filter(each -> each <= year).toList();
        return until.subList(Math.max(0, until.size() - most), until.size());
    }

    ProjectMoney money(ListedProject project) {
        return Objects.requireNonNull(money.get(project.id()));
    }

    /** The projects of a branch, each once. */
    List<ListedProject> projects(NodeId branch) {
        return projects.stream().filter(project -> goals.lists(branch, project)).toList();
    }

    /** The indicators of a branch, in printed order. */
    List<StandingLine> lines(NodeId branch) {
        return lines.stream().filter(line -> goals.holds(branch, line.node())).toList();
    }

    /** The indicators by goal; goals without any have none. */
    Map<OutlineNode, List<StandingLine>> byGoal() {
        Map<OutlineNode, List<StandingLine>> byGoal = new LinkedHashMap<>();
        goals.list().forEach(goal -> byGoal.put(goal, lines(goal.id())));
        return byGoal;
    }

    /** What a project is planned to cost in a year. */
    static Amount planned(ProjectMoney money, int year) {
        return money.amount(AmountKey.whole(year, Stage.PLANNED, 0));
    }

    /** Planned money of projects in a year; null where none has a number. */
    @Nullable
    Long planned(List<ListedProject> some, int of) {
        long yen = 0;
        int numbers = 0;
        for (ListedProject project : some) {
            Amount amount = planned(money(project), of);
            if (amount.known()) {
                yen = Math.addExact(yen, amount.whole());
                numbers++;
            }
        }
        return numbers == 0 ? null : Long.valueOf(yen);
    }

    static @Nullable Long difference(@Nullable Long now, @Nullable Long before) {
        return now == null || before == null ? null : Long.valueOf(now - before);
    }
}
