package jp.shirube.achievement;

/** The rates that look at target and result alone: one for more is better, two for less is better. */
final class SimpleRates {
    private SimpleRates() {}

    static Assessment of(Answer answer, Figures figures) {
        int sense = figures.measure().sense();
        if (sense == 0 && figures.measure().chosen() == null) {
            return answer.not(Reason.NO_DIRECTION);
        }
        if (sense * (answer.formula() == Formula.RATE_OF_TARGET ? 1 : -1) < 0) {
            return answer.not(Reason.DIRECTION_CONTRADICTS);
        }
        return ofKnownSense(answer, figures);
    }

    private static Assessment ofKnownSense(Answer answer, Figures figures) {
        Looked target = figures.target();
        Looked result = figures.result();
        Reason missing = Looked.firstMissing(target, result);
        if (missing != null) {
            return answer.not(missing);
        }
        return rate(answer, figures.measure(), result.exact(), target.exact());
    }

    /** The rate of a result against a target, or against what is expected of a year. */
    static Assessment rate(Answer answer, Measure measure, Fraction a, Fraction t) {
        if (t.signum() <= 0) {
            return answer.not(Reason.TARGET_NOT_POSITIVE);
        }
        return answer.formula() == Formula.RATE_OF_TARGET
                ? answer.rated(
                        a.percentOf(t),
                        Attainment.of(measure, a, t, Comparison.AT_LEAST),
                        Working.of("# ÷ # × 100", a, t))
                : falling(answer, measure, a, t);
    }

    private static Assessment falling(Answer answer, Measure measure, Fraction a, Fraction t) {
        boolean attained = Attainment.of(measure, a, t, Comparison.AT_MOST);
        if (answer.formula() == Formula.TWICE_TARGET_LESS_RESULT) {
            Fraction twice = t.plus(t).minus(a);
            return answer.rated(twice.percentOf(t), attained, Working.of("(2 × # − #) ÷ # × 100", t, a, t));
        }
        return a.signum() <= 0
                ? answer.not(Reason.RESULT_NOT_POSITIVE)
                : answer.rated(t.percentOf(a), attained, Working.of("# ÷ # × 100", t, a));
    }
}
