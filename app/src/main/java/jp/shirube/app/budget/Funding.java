package jp.shirube.app.budget;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the amount of one stage of a year is borne by the five sources（財源内訳）. 一般財源 = 事業費 − 特定財源; where it is entered all the same, the
 * five have to make up the whole to the yen.
 *
 * @param stage key of the whole amount
 * @param sources what each source bears; absent where nothing is said
 * @param breaks sums that do not agree
 */
public record Funding(AmountKey stage, Amount whole, Map<FundingSource, StageCell> sources, List<Break> breaks) {
    public Funding {
        sources = Map.copyOf(sources);
        breaks = List.copyOf(breaks);
    }

    /**
     * A cell that breaks a sum.
     *
     * @param cell that has to be looked at
     * @param rule {@code sources}: the five do not make up the whole; {@code earmarked}: they are more than the whole; {@code grants}: grants
     *     are more than their source
     * @param expected whole yen that would agree
     * @param found whole yen that stand
     */
    public record Break(AmountKey cell, String rule, long expected, long found) {
        /** How much too much stands; negative for too little. */
        public long difference() {
            return found - expected;
        }
    }

    /** What a source bears; says nothing where nothing follows. */
    public StageCell source(FundingSource source) {
        return sources.getOrDefault(source, StageCell.NOTHING);
    }

    static Funding of(ProjectMoney money, AmountKey stage) {
        Map<FundingSource, StageCell> sources = new EnumMap<>(FundingSource.class);
        List<Break> breaks = new ArrayList<>();
        for (FundingSource source : FundingSource.values()) {
            StageCell cell = money.cell(stage.of(source));
            if (!cell.equals(StageCell.NOTHING)) {
                sources.put(source, cell);
                grants(money, stage, source, breaks);
            }
        }
        Amount whole = money.amount(stage);
        Amount rest = rest(whole, sources);
        if (rest != null && !sources.containsKey(FundingSource.GENERAL)) {
            sources.put(FundingSource.GENERAL, new StageCell(rest, null, StageCell.Basis.REST));
        }
        check(whole, stage, sources, breaks);
        return new Funding(stage, whole, sources, breaks);
    }

    /** 事業費 − 特定財源; null where it does not follow: nothing of sources is said, the whole is no number, or a source is to be decided. */
    private static @Nullable Amount rest(Amount whole, Map<FundingSource, StageCell> sources) {
        boolean open = sources.values().stream().anyMatch(cell -> cell.amount().equals(Amount.UNDECIDED));
        boolean said = sources.values().stream().anyMatch(cell -> !cell.amount().equals(Amount.NONE));
        return !whole.known() || open || !said ? null : Amount.of(whole.whole() - earmarked(sources));
    }

    private static long earmarked(Map<FundingSource, StageCell> sources) {
        return sources.entrySet().stream()
                .filter(each ->
                        each.getKey().earmarked() && each.getValue().amount().known())
                .mapToLong(each -> each.getValue().amount().whole())
                .sum();
    }

    private static void check(
            Amount whole, AmountKey stage, Map<FundingSource, StageCell> sources, List<Break> breaks) {
        StageCell general = sources.get(FundingSource.GENERAL);
        boolean open = sources.values().stream().anyMatch(cell -> cell.amount().equals(Amount.UNDECIDED));
        if (!whole.known() || general == null || !general.amount().known() || open) {
            return;
        }
        long earmarked = earmarked(sources);
        long all = earmarked + general.amount().whole();
        if (all != whole.whole()) {
            breaks.add(new Break(
                    stage.of(FundingSource.GENERAL),
                    "sources",
                    whole.whole() - earmarked,
                    general.amount().whole()));
        } else if (general.basis() == StageCell.Basis.REST && general.amount().whole() < 0 && whole.whole() >= 0) {
            breaks.add(new Break(stage, "earmarked", earmarked, whole.whole()));
        }
    }

    private static void grants(ProjectMoney money, AmountKey stage, FundingSource source, List<Break> breaks) {
        Amount borne = money.amount(stage.of(source));
        long granted = money.cells().entrySet().stream()
                .filter(each -> each.getKey().grant() != null
                        && stage.of(source).equals(each.getKey().of(source))
                        && each.getKey().source() == source
                        && each.getValue().amount().known())
                .mapToLong(each -> each.getValue().amount().whole())
                .sum();
        if (borne.known() && granted > Math.max(0, borne.whole())) {
            breaks.add(new Break(stage.of(source), "grants", granted, borne.whole()));
        }
    }
}
