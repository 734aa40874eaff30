package jp.shirube.app.desk.money;

import java.util.List;
import java.util.Map;
import jp.shirube.app.budget.Computed;
import jp.shirube.app.budget.MoneyFlow;
import jp.shirube.app.plan.PlanSheet;
import org.jspecify.annotations.Nullable;

/**
 * Money against plan of one plan and year（財源と執行）.
 *
 * @param stages amounts of each stage by source
 * @param goals by branch; a project that several goals list counts in each of them once
 * @param divisions by divisions in charge
 * @param total of all projects, each once
 * @param flow from sources to goals, each project at its first listing
 * @param stacks funding by year
 * @param breaks sums that do not agree, each with its project
 * @param unsourced projects that have an amount of the kind, but of which nobody said where it comes from
 * @param unitCosts of indicators of projects, those that can be worked out first
 * @param flowKeys how to ask for the amounts of a band
 */
record FinancePage(
        PlanSheet plan,
        List<Integer> years,
        FinanceQuestion question,
        List<StageRow> stages,
        List<GroupRow> goals,
        List<GroupRow> divisions,
        GroupRow total,
        MoneyFlow flow,
        List<FundingStack> stacks,
        List<Broken> breaks,
        int unsourced,
        List<UnitCost> unitCosts,
        FlowKeys flowKeys) {

    /** Codes of sources by their names, and public ids of goals by their labels. */
    record FlowKeys(Map<String, String> sources, Map<String, String> goals) {}

    /**
     * A stage of the year.
     *
     * @param yen null where no project has a number
     * @param sources five, in order; null where nobody says anything of them
     */
    record StageRow(
            FinanceQuestion.Kind kind,
            @Nullable Long yen,
            int numbers,
            int undecided,
            int noBudget,
            List<Long> sources,
            boolean sourced) {}

    /**
     * A branch, a division or the whole.
     *
     * @param key public id of the branch, or the name of the divisions
     * @param planned null where no project has a number
     * @param available null where no project has one
     * @param settled null where no project has a number
     * @param general 一般財源 of the amounts asked about; null where nobody says anything of sources
     * @param compared over how many projects the rate is
     */
    record GroupRow(
            String key,
            String name,
            int projects,
            @Nullable Long planned,
            @Nullable Long available,
            @Nullable Long settled,
            @Nullable Long general,
            Computed rate,
            int compared) {}

    /** A sum that breaks. */
    record Broken(String project, String id, int year, String says) {}
}
