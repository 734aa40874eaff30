package jp.shirube.achievement;

import jp.shirube.exchange.Direction;

/**
 * The formula an indicator gets where nobody chose one, by its kind. First rule that fits:
 *
 * <ol>
 *   <li>a target in words: states
 *   <li>limits or the direction 幅: band
 *   <li>a target of zero, unless it is reached from below: zero target
 *   <li>a sum of years: cumulative, for its baseline is another quantity
 *   <li>to be kept, or t = b: keep, which never divides
 *   <li>a direction away from b to t (a decline to be held back): the rate of the target alone
 *   <li>a baseline: progress, which does not praise standing still
 *   <li>no baseline: the rate of the target; where less is good 2t − a, which is defined for a = 0 too
 * </ol>
 *
 * Series to compare with are never a default: persons choose them together with the series.
 */
final class FormulaChoice {
    private FormulaChoice() {}

    static Formula of(Measure measure) {
        TargetRule rule = measure.rule();
        if (measure.target().words() != null || !rule.states().isEmpty()) {
            return Formula.STATES;
        }
        if (measure.direction() == Direction.BAND || rule.lower() != null || rule.upper() != null) {
            return Formula.BAND;
        }
        if (isZeroFromAbove(measure)) {
            return Formula.ZERO_TARGET;
        }
        if (measure.accumulation() != Accumulation.NONE) {
            return Formula.CUMULATIVE;
        }
        return ofNumbers(measure);
    }

    /** A zero from below, such as a loss of people that should end, is passed by good results. */
    private static boolean isZeroFromAbove(Measure measure) {
        return measure.target().isNumber() && measure.target().exact().signum() == 0 && measure.sense() <= 0;
    }

    private static Formula ofNumbers(Measure measure) {
        Figures figures = Figures.of(measure);
        boolean known = figures.isWayKnown();
        if (measure.direction() == Direction.KEEP || (known && figures.way() == 0)) {
            return Formula.KEEP;
        }
        if (known && figures.way() * measure.sense() >= 0 && !measure.baseline().bound()) {
            return Formula.PROGRESS;
        }
        if (measure.target().isNumber() && measure.target().exact().signum() < 0) {
            return Formula.PROGRESS;
        }
        return measure.sense() < 0 ? Formula.TWICE_TARGET_LESS_RESULT : Formula.RATE_OF_TARGET;
    }
}
