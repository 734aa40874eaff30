package jp.shirube.app.desk.money;

import java.util.List;
import jp.shirube.app.budget.Computed;
import jp.shirube.app.budget.MoneyFlow;
import jp.shirube.app.plan.PlanSheet;

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
        List<Stack> stacks,
        List<Broken> breaks,
        int unsourced) {

    /**
     * A stage of the year.
     *
     * @param yen null where no project has a number
     * @param sources five, in order; null where nobody says anything of them
     */
    record StageRow(
            FinanceQuestion.Kind kind,
            @org.jspecify.annotations.Nullable Long yen,
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
     * @param compared over how many projects the rate is
     */
    record GroupRow(
            String key,
            String name,
            int projects,
            @org.jspecify.annotations.Nullable Long planned,
            @org.jspecify.annotations.Nullable Long available,
            @org.jspecify.annotations.Nullable Long settled,
            Computed rate,
            int compared) {}

    /**
     * Funding of a year as one bar.
     *
     * @param parts with their left edges and widths, of a whole {@value #WIDTH} wide for the largest year
     */
    record Stack(int year, long yen, List<Part> parts) {
        static final int WIDTH = 640;
    }

    /** A source's part of a bar; {@code source} is {@code none} for what is in no source. */
    record Part(String source, long yen, String x, String width) {}

    /** A sum that breaks. */
    record Broken(String project, String id, int year, String says) {}
}
