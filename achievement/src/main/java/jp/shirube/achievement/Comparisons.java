package jp.shirube.achievement;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How far a result lies beyond its target or its baseline in the good direction: above 0 better, 0 equal, below 0 short of it. In the
 * unit of the target; of states in steps of their list.
 */
public final class Comparisons {
    private static final Set<Formula> FALLING =
            EnumSet.of(Formula.TARGET_OVER_RESULT, Formula.TWICE_TARGET_LESS_RESULT, Formula.ZERO_TARGET);

    private final Measure measure;
    private final Figures figures;
    private final Assessment own;

    private Comparisons(Measure measure, Results results, int year) {
        this.measure = measure;
        this.figures = new Figures(measure, results, year);
        this.own = Achievements.assess(measure, results, year);
    }

    /** Beyond the target. Zero and limits cannot be passed: there it is 0 or −1. */
    public static Looked beyondTarget(Measure measure, Results results, int year) {
        return new Comparisons(measure, results, year).toTarget();
    }

    /** Beyond the baseline. */
    public static Looked beyondBaseline(Measure measure, Results results, int year) {
        return new Comparisons(measure, results, year).toBaseline();
    }

    /** Beyond the baseline as a percentage of the baseline. */
    public static Looked changeFromBaseline(Measure measure, Results results, int year) {
        Comparisons comparisons = new Comparisons(measure, results, year);
        Looked beyond = comparisons.toBaseline();
        Looked baseline = comparisons.figures.baseline();
        if (beyond.isMissing() || baseline.isMissing()) {
            return beyond.isMissing() ? beyond : baseline;
        }
        if (baseline.exact().signum() == 0) {
            return beyond.exact().signum() == 0 ? beyond : Looked.missing(Reason.BASELINE_IS_ZERO);
        }
        return Looked.at(beyond.exact().percentOf(baseline.exact().abs()));
    }

    /** What is tolerated counts as equal; what must pass the target（超） and only equals it is short of it. */
    private Looked toTarget() {
        if (own instanceof NotAssessable none && isAboutFigures(none.reason())) {
            return Looked.missing(none.reason());
        }
        Formula formula = Objects.requireNonNull(own.formula());
        if (formula == Formula.STATES) {
            return steps(measure.target());
        }
        if (formula == Formula.ZERO_TARGET || formula == Formula.BAND) {
            return Looked.at(Fraction.of(((Assessed) own).attained() ? 0 : -1));
        }
        Looked beyond = beyond(figures.target());
        if (beyond.isMissing() || !(own instanceof Assessed assessed)) {
            return beyond;
        }
        if (assessed.attained()) {
            return beyond.exact().signum() < 0 ? Looked.at(Fraction.ZERO) : beyond;
        }
        return beyond.exact().signum() < 0 ? beyond : Looked.at(Fraction.of(-1));
    }

    /** A division that cannot be made, or a window that is open, hides no figure. */
    private static boolean isAboutFigures(Reason reason) {
        return !List.of(
                        Reason.TARGET_NOT_POSITIVE,
                        Reason.RESULT_NOT_POSITIVE,
                        Reason.TARGET_EQUALS_BASELINE,
                        Reason.NO_BASELINE,
                        Reason.BASELINE_UNDEFINED,
                        Reason.BASELINE_UNDECIDED,
                        Reason.BASELINE_NOT_A_NUMBER)
                .contains(reason);
    }

    private Looked toBaseline() {
        if (own.formula() == Formula.STATES) {
            return own instanceof NotAssessable none ? Looked.missing(none.reason()) : steps(measure.baseline());
        }
        if (measure.accumulation() != Accumulation.NONE) {
            return Looked.missing(Reason.NO_BASELINE);
        }
        Schedule schedule = measure.schedule();
        return schedule.isBroken(schedule.baselineYear(), figures.year())
                ? Looked.missing(Reason.SERIES_BROKEN)
                : beyond(figures.baseline());
    }

    private Looked steps(Datum from) {
        int start = States.place(measure, from);
        int reached = States.place(measure, figures.results().in(figures.year()));
        return start < 0 ? Looked.missing(Reason.STATE_NOT_IN_LIST) : Looked.at(Fraction.of(reached - start));
    }

    private Looked beyond(Looked point) {
        Looked standing = standing();
        Reason missing = Looked.firstMissing(point, standing);
        if (missing != null) {
            return Looked.missing(missing);
        }
        int sense = sense();
        Fraction difference = standing.exact().minus(point.exact());
        if (sense == 0) {
            return measure.rule().comparison() == Comparison.EQUAL
                    ? Looked.at(difference.abs().negated())
                    : Looked.missing(Reason.NO_DIRECTION);
        }
        return Looked.at(sense > 0 ? difference : difference.negated());
    }

    /** What stands against the target: the result, or its gap or ratio to another series. */
    private Looked standing() {
        Formula formula = own.formula();
        if (formula == null || !formula.isRelative()) {
            return figures.result();
        }
        Looked compared = figures.compared();
        Looked result = figures.unscaledResult();
        if (compared.isMissing() || result.isMissing()) {
            return compared.isMissing() ? compared : result;
        }
        if (formula == Formula.DIFFERENCE_TO_SERIES) {
            return Looked.at(result.exact().minus(compared.exact()));
        }
        return compared.exact().signum() == 0
                ? Looked.missing(Reason.SERIES_TO_COMPARE_IS_ZERO)
                : Looked.at(result.exact().percentOf(compared.exact()));
    }

    /**
     * As the indicator says, else as the chosen formula takes it; a value to be kept may rise, unless it is to be equal. Within limits neither
     * way is good, and a target of zero is reached from above.
     */
    private int sense() {
        int said = measure.sense();
        Formula formula = own.formula();
        if (said != 0 || formula == null || measure.rule().comparison() == Comparison.EQUAL) {
            return said;
        }
        if (formula == Formula.BAND) {
            return 0;
        }
        return FALLING.contains(formula) ? -1 : 1;
    }
}
