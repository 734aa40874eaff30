package jp.shirube.achievement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how far an indicator has come in a year. */
public final class Achievements {
    private Achievements() {}

    /** The result of a fiscal year by the formula of the indicator, or why there is none. */
    public static Assessment assess(Measure measure, Results results, int year) {
        Reason noTarget = withoutTarget(measure);
        if (noTarget != null) {
            return new NotAssessable(measure.chosen(), noTarget, List.of());
        }
        Formula formula = measure.formula();
        return computed(formula, new Figures(measure, results, year));
    }

    /** The pace: how far it has come of what the path asks of this year, as a percentage, and whether it is on the path. */
    public static Assessment pace(Measure measure, Results results, int year) {
        return Pace.of(measure, results, year);
    }

    /** The result that counts in a year, in the unit of the target: where the years add up, the sum so far. */
    public static Looked counted(Measure measure, Results results, int year) {
        return new Figures(measure, results, year).result();
    }

    /** The baseline in the unit of the target. */
    public static Looked baseline(Measure measure) {
        return Figures.of(measure).baseline();
    }

    static Assessment computed(Formula formula, Figures figures) {
        Answer answer = new Answer(formula, InputList.of(formula, figures));
        switch (formula) {
            case PROGRESS:
                return Progress.of(answer, figures);
            case KEEP:
                return Judgements.keep(answer, figures);
            case ZERO_TARGET:
                return Judgements.zero(answer, figures);
            case BAND:
                return Judgements.band(answer, figures);
            case STATES:
                return States.of(answer, figures);
            case CUMULATIVE:
                return Cumulation.of(answer, figures);
            case DIFFERENCE_TO_SERIES:
            case RATIO_TO_SERIES:
                return Relative.of(answer, figures);
            default:
                return SimpleRates.of(answer, figures);
        }
    }

    /** Without a target there is no formula to choose; limits are a target of their own. */
    private static @Nullable Reason withoutTarget(Measure measure) {
        Datum target = measure.target();
        boolean limits = measure.rule().lower() != null || measure.rule().upper() != null;
        return target.absence() == null || limits
                ? null
                : Figures.of(measure).looked(target, "TARGET").reason();
    }
}
