package jp.shirube.achievement;

import jp.shirube.exchange.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is and where it should go.
 *
 * @param direction null where nothing says it
 * @param chosen the formula that persons chose; null for the default of its kind, see {@link FormulaChoice}
 */
public record Measure(
        @Nullable Direction direction,
        Accumulation accumulation,
        Datum baseline,
        Datum target,
        TargetRule rule,
        Schedule schedule,
        @Nullable Formula chosen) {

    /** An indicator without anything special. */
    public static Measure of(Datum baseline, Datum target) {
        return new Measure(null, Accumulation.NONE, baseline, target, TargetRule.PLAIN, Schedule.UNKNOWN, null);
    }

    public Measure heading(@Nullable Direction other) {
        return new Measure(other, accumulation, baseline, target, rule, schedule, chosen);
    }

    public Measure accumulating(Accumulation other) {
        return new Measure(direction, other, baseline, target, rule, schedule, chosen);
    }

    public Measure ruled(TargetRule other) {
        return new Measure(direction, accumulation, baseline, target, other, schedule, chosen);
    }

    public Measure scheduled(Schedule other) {
        return new Measure(direction, accumulation, baseline, target, rule, other, chosen);
    }

    public Measure by(@Nullable Formula other) {
        return new Measure(direction, accumulation, baseline, target, rule, schedule, other);
    }

    /** The formula that is used: the chosen one, else the default of the kind. */
    public Formula formula() {
        return chosen != null ? chosen : FormulaChoice.of(this);
    }

    /** 1 where more is good, −1 where less is good, 0 where nothing says it. The direction speaks first, then the comparison, then b and t. */
    int sense() {
        if (direction == Direction.UP || direction == Direction.DOWN) {
            return direction == Direction.UP ? 1 : -1;
        }
        Comparison comparison = rule.comparison();
        if (comparison != null) {
            return comparison.sense();
        }
        return direction == null && accumulation == Accumulation.NONE
                ? Figures.of(this).way()
                : 0;
    }
}
