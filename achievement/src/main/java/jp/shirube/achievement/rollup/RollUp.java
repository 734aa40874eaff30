package jp.shirube.achievement.rollup;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Reason;
import jp.shirube.achievement.grade.Grade;
import jp.shirube.achievement.grade.GradeScheme;
import org.jspecify.annotations.Nullable;

/**
 * Indicators counted together.
 *
 * @param listings how many were given
 * @param indicators how many different ones they are; every other number counts these
 * @param grades how many have each mark, in the order of the scheme; marks that nobody has are 0
 * @param reasons how many could not be assessed, by reason
 * @param denominator of shares: all indicators, or only those with a grade where the scheme leaves the others out
 * @param average null where no indicator has a rate
 */
public record RollUp(
        int listings,
        int indicators,
        Map<String, Integer> grades,
        Map<Reason, Integer> reasons,
        int denominator,
        @Nullable Average average) {

    /** Counts listings, each indicator once: the first listing speaks for all of them. */
    public static RollUp of(List<Item> items, GradeScheme scheme, Cap cap) {
        Map<String, Item> distinct = new LinkedHashMap<>();
        items.forEach(item -> distinct.putIfAbsent(item.identity(), item));
        Map<String, Integer> grades = new LinkedHashMap<>();
        scheme.ranked().stream().map(Grade::mark).forEach(mark -> grades.put(mark, 0));
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        for (Item item : distinct.values()) {
            if (item.reason() != null) {
                reasons.merge(item.reason(), 1, Integer::sum);
            } else if (item.mark() != null) {
                grades.merge(item.mark(), 1, Integer::sum);
            }
        }
        int without = reasons.values().stream().mapToInt(Integer::intValue).sum();
        return new RollUp(
                items.size(),
                distinct.size(),
                grades,
                reasons,
                scheme.inDenominator() ? distinct.size() : distinct.size() - without,
                Average.of(distinct.values(), cap));
    }

    /** How many could not be assessed. */
    public int unassessable() {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of a mark in percent; null where there is nothing to share. */
    public @Nullable Fraction share(String mark) {
        return denominator == 0
                ? null
                : Fraction.of(grades.getOrDefault(mark, 0)).percentOf(Fraction.of(denominator));
    }

    /**
     * An average of rates, with what it leaves out.
     *
     * @param rate in percent
     * @param used how many rates went in
     * @param excluded how many indicators have no rate
     * @param capped how many rates were cut at the cap
     */
    public record Average(Fraction rate, int used, int excluded, int capped, Cap cap) {
        static @Nullable Average of(Collection<Item> items, Cap cap) {
            Fraction sum = Fraction.ZERO;
            int used = 0;
            int capped = 0;
            for (Item item : items) {
                if (item.rate() != null) {
                    Fraction within = cap.within(item.rate());
                    sum = sum.plus(within);
                    used++;
                    capped += within.equals(item.rate()) ? 0 : 1;
                }
            }
            return used == 0 ? null : new Average(sum.over(Fraction.of(used)), used, items.size() - used, capped, cap);
        }
    }
}
