package jp.shirube.achievement.entry;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Compares a result with the years before it.
 *
 * @param unit as printed; null where none is known
 * @param past numbers of other years, in the same unit; years after the entered one are left out
 * @param lastFullYear the last fiscal year that is over
 */
public record EntryCheck(
        Accumulation accumulation, @Nullable String unit, Map<Integer, BigDecimal> past, int lastFullYear) {
    private static final Fraction THREE = Fraction.of(3);
    private static final List<Integer> SLIPS = List.of(10, 100, 1000, 10000);

    public EntryCheck {
        past = Map.copyOf(past);
    }

    /** What looks wrong with a number for a year; empty where nothing does. */
    public Set<EntryHint> hints(int year, BigDecimal entered) {
        Set<EntryHint> hints = EnumSet.noneOf(EntryHint.class);
        SortedMap<Integer, BigDecimal> before = new TreeMap<>(past).headMap(year);
        if (year > lastFullYear) {
            hints.add(EntryHint.YEAR_NOT_OVER);
        }
        if (before.isEmpty()) {
            return hints;
        }
        List<BigDecimal> values = List.copyOf(before.values());
        addSize(hints, values, entered);
        addKind(hints, values, entered);
        BigDecimal last = before.get(before.lastKey());
        if (accumulation == Accumulation.RUNNING_TOTAL && entered.compareTo(last) < 0) {
            hints.add(EntryHint.SMALLER_SUM);
        }
        if (isSameAgain(values, entered)) {
            hints.add(EntryHint.SAME_AGAIN);
        }
        return hints;
    }

    private static void addSize(Set<EntryHint> hints, List<BigDecimal> values, BigDecimal entered) {
        Fraction size = Fraction.of(entered.abs());
        Fraction largest = values.stream()
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .map(Fraction::of)
                .orElseThrow();
        Fraction smallest = values.stream()
                .map(BigDecimal::abs)
                .min(BigDecimal::compareTo)
                .map(Fraction::of)
                .orElseThrow();
        if (size.signum() == 0 || smallest.signum() == 0) {
            return;
        }
        if (SLIPS.stream()
                .anyMatch(slip ->
                        isSlip(size, Fraction.of(values.get(values.size() - 1).abs()), slip))) {
            hints.add(EntryHint.SCALE);
        } else if (size.compareTo(largest.times(THREE)) > 0 || size.times(THREE).compareTo(smallest) < 0) {
            hints.add(EntryHint.FAR_OUTSIDE);
        }
    }

    /** Within a fifth of the value a slip of the comma would give. */
    private static boolean isSlip(Fraction size, Fraction last, int slip) {
        return isNear(size, last.times(Fraction.of(slip))) || isNear(size.times(Fraction.of(slip)), last);
    }

    private static boolean isNear(Fraction one, Fraction other) {
        return one.minus(other).abs().times(Fraction.of(5)).compareTo(other) <= 0;
    }

    private void addKind(Set<EntryHint> hints, List<BigDecimal> values, BigDecimal entered) {
        int sign = entered.signum();
        if (sign != 0 && values.stream().allMatch(value -> value.signum() == -sign)) {
            hints.add(EntryHint.SIGN);
        }
        BigDecimal hundred = BigDecimal.valueOf(100);
        if (isShare() && entered.compareTo(hundred) > 0 && values.stream().allMatch(v -> v.compareTo(hundred) <= 0)) {
            hints.add(EntryHint.ABOVE_HUNDRED_PERCENT);
        }
        if (!isWhole(entered) && values.size() > 1 && values.stream().allMatch(EntryCheck::isWhole)) {
            hints.add(EntryHint.FRACTION);
        }
    }

    private boolean isShare() {
        return unit != null && (unit.equals("%") || unit.equals("％"));
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isSameAgain(List<BigDecimal> values, BigDecimal entered) {
        int count = values.size();
        return count > 1
                && entered.signum() != 0
                && values.subList(count - 2, count).stream().allMatch(value -> value.compareTo(entered) == 0);
    }
}
