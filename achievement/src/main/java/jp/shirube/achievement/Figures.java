package jp.shirube.achievement;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures of one indicator in one year, all in the unit of the target, each with the reason where it is missing. */
record Figures(Measure measure, Results results, int year) {
    /** Baseline and target alone. */
    static Figures of(Measure measure) {
        return new Figures(measure, Results.of(Map.of()), 0);
    }

    Looked target() {
        return looked(measure.target(), "TARGET");
    }

    Looked baseline() {
        Looked baseline = looked(measure.baseline(), "BASELINE");
        return measure.baseline().bound() && !baseline.isMissing()
                ? Looked.missing(Reason.BASELINE_NOT_A_NUMBER)
                : baseline;
    }

    /** The result; where the years add up, the sum so far. */
    Looked result() {
        return measure.accumulation() == Accumulation.NONE ? resultOf(year) : new Sum(this).looked();
    }

    Looked resultOf(int asked) {
        return looked(results.in(asked), "RESULT");
    }

    /** The series compared with, in the unit of the result. */
    Looked compared() {
        Datum compared = results.comparedIn(year);
        Fraction scale = Scale.between(compared.unit(), results.in(year).unit());
        if (!compared.isNumber()) {
            return Looked.missing(Reason.NO_SERIES_TO_COMPARE);
        }
        return scale == null
                ? Looked.missing(Reason.UNITS_DIFFER)
                : Looked.at(compared.exact().times(scale));
    }

    /** The result in its own unit, for a target that is a margin to another series. */
    Looked unscaledResult() {
        Datum result = results.in(year);
        return result.isNumber() ? Looked.at(result.exact()) : looked(result, "RESULT");
    }

    /** Whether baseline and target are numbers that can be compared. */
    boolean isWayKnown() {
        return !target().isMissing() && !looked(measure.baseline(), "BASELINE").isMissing();
    }

    /** 1 where the target lies above the baseline, −1 below, 0 where it is the same or nobody knows. */
    int way() {
        return isWayKnown()
                ? target().exact()
                        .compareTo(looked(measure.baseline(), "BASELINE").exact())
                : 0;
    }

    /** A datum in the unit of the target. */
    Looked looked(Datum datum, String what) {
        if (datum.number() == null) {
            return Looked.missing(reason(datum, what));
        }
        Fraction scale = Scale.between(datum.unit(), unit());
        return scale == null
                ? Looked.missing(Reason.UNITS_DIFFER)
                : Looked.at(datum.exact().times(scale));
    }

    /** The unit in which everything is computed: that of the target, else that of the baseline. */
    @Nullable
    String unit() {
        return measure.target().unit() != null
                ? measure.target().unit()
                : measure.baseline().unit();
    }

    /** The reason of an absence is named by the figure and the kind of absence, so that no pair is forgotten. */
    private static Reason reason(Datum datum, String what) {
        if (datum.words() != null) {
            return Reason.valueOf(what + "_NOT_A_NUMBER");
        }
        Absence absence = Objects.requireNonNull(datum.absence());
        if (absence == Absence.UNDEFINED || absence == Absence.UNDECIDED) {
            return Reason.valueOf(what + "_" + absence);
        }
        return what.equals("RESULT") && absence != Absence.NOT_GIVEN
                ? Reason.valueOf("RESULT_" + absence)
                : Reason.valueOf("NO_" + what);
    }
}
