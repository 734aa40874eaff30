package jp.shirube.app.budget;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The money of several projects in one fiscal year, each once（お金の合計）.
 *
 * @param projects how many went in
 * @param stages by stage, supplementary budgets together; a stage of which nobody says anything is absent
 * @param available 予算現額 of the projects that have one, in whole yen
 * @param withAvailable how many those are
 * @param comparedAvailable 予算現額 of the projects that have both it and a settlement
 * @param comparedSettled 決算 of the same projects
 * @param compared how many those are
 */
public record MoneySum(
        int projects,
        Map<Stage, StageSum> stages,
        long available,
        int withAvailable,
        long comparedAvailable,
        long comparedSettled,
        int compared) {
    public MoneySum {
        stages = Map.copyOf(stages);
    }

    /**
     * Amounts of one stage.
     *
     * @param yen sum of those that are numbers
     * @param numbers how many projects have a number
     * @param undecided how many have one to be decided（未定）
     * @param noBudget how many have none（予算なし）
     * @param sources what each source bears, as far as that is said
     */
    public record StageSum(long yen, int numbers, int undecided, int noBudget, Map<FundingSource, Long> sources) {
        static final StageSum NOTHING = new StageSum(0, 0, 0, 0, Map.of());

        public StageSum {
            sources = Map.copyOf(sources);
        }

        /** What a source bears; 0 where nothing is said of it. */
        public long source(FundingSource source) {
            return sources.getOrDefault(source, 0L);
        }

        /** What is in no source, since nobody said where it comes from. */
        public long unsourced() {
            return yen - sources.values().stream().mapToLong(each -> each).sum();
        }

        StageSum plus(Funding funding) {
            Map<FundingSource, Long> all = new EnumMap<>(FundingSource.class);
            all.putAll(sources);
            if (funding.whole().known()) {
                funding.sources().forEach((source, cell) -> {
                    if (cell.amount().known()) {
                        all.merge(source, cell.amount().whole(), Math::addExact);
                    }
                });
            }
            Amount whole = funding.whole();
            return new StageSum(
                    yen + (whole.known() ? whole.whole() : 0),
                    numbers + (whole.known() ? 1 : 0),
                    undecided + (whole.equals(Amount.UNDECIDED) ? 1 : 0),
                    noBudget + (whole.equals(Amount.NO_BUDGET) ? 1 : 0),
                    all);
        }
    }

    /** The stage; sums of nothing where nobody says anything of it. */
    public StageSum stage(Stage stage) {
        return stages.getOrDefault(stage, StageSum.NOTHING);
    }

    /** 執行率 over the projects that have both sides, in percent. */
    public Computed rate() {
        return compared == 0 ? Computed.undefined("settled") : Execution.rate(comparedAvailable, comparedSettled);
    }

    /** Adds up. */
    public static MoneySum of(Collection<ProjectMoney> projects, int year) {
        Map<Stage, StageSum> stages = new EnumMap<>(Stage.class);
        long available = 0;
        int withAvailable = 0;
        long comparedAvailable = 0;
        long comparedSettled = 0;
        int compared = 0;
        for (ProjectMoney money : projects) {
            for (AmountKey stage : money.stages(year)) {
                stages.merge(
                        stage.stage(),
                        StageSum.NOTHING.plus(money.funding(stage)),
                        (one, other) -> one.plus(money.funding(stage)));
            }
            Execution execution = money.execution(year);
            if (execution.available().known()) {
                available += execution.available().yen();
                withAvailable++;
                if (execution.settled().known()) {
                    comparedAvailable += execution.available().yen();
                    comparedSettled += execution.settled().yen();
                    compared++;
                }
            }
        }
        return new MoneySum(
                projects.size(), stages, available, withAvailable, comparedAvailable, comparedSettled, compared);
    }
}
