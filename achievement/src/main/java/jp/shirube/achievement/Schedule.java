package jp.shirube.achievement;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The years of an indicator; all are Western fiscal years.
 *
 * @param baselineYear of the baseline; null where not known
 * @param start the year before the first year of the plan: there the path stands at the baseline, and sums begin after it; null where not
 *     known
 * @param end of the target; null where not known
 * @param annualTargets 年度別目標; they override the straight line
 * @param breaks years from which the figures cannot be compared with earlier ones（断絶）
 */
public record Schedule(
        @Nullable Integer baselineYear,
        @Nullable Integer start,
        @Nullable Integer end,
        Map<Integer, Datum> annualTargets,
        Set<Integer> breaks) {
    /** Nothing is known. */
    public static final Schedule UNKNOWN = new Schedule(null, null, null, Map.of(), Set.of());

    public Schedule {
        annualTargets = Map.copyOf(annualTargets);
        breaks = Set.copyOf(breaks);
        if (start != null && end != null && start >= end) {
            throw new IllegalArgumentException("from " + start + " to " + end);
        }
    }

    /** From the year before the first to the last. */
    public static Schedule of(int start, int end) {
        return new Schedule(start, start, end, Map.of(), Set.of());
    }

    public Schedule withAnnualTargets(Map<Integer, Datum> targets) {
        return new Schedule(baselineYear, start, end, targets, breaks);
    }

    public Schedule withBreaks(Set<Integer> years) {
        return new Schedule(baselineYear, start, end, annualTargets, years);
    }

    /** Whether a break lies after one year and not after another. */
    boolean isBroken(@Nullable Integer from, int to) {
        return from != null
                && !new TreeSet<>(breaks)
                        .subSet(from + 1, Math.max(from, to) + 1)
                        .isEmpty();
    }

    /** The annual targets by year. */
    TreeMap<Integer, Datum> orderedTargets() {
        return new TreeMap<>(annualTargets);
    }
}
