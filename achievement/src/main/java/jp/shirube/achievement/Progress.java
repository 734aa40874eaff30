package jp.shirube.achievement;

/**
 * How much of the way from the baseline to the target is gone（進捗率）, in any direction. A direction that is said and points away from the
 * target contradicts it: such an indicator is to be held back, and progress towards its target would praise the wrong thing.
 */
final class Progress {
    private Progress() {}

    static Assessment of(Answer answer, Figures figures) {
        Looked baseline = figures.baseline();
        Looked target = figures.target();
        Looked result = figures.result();
        Reason missing = Looked.firstMissing(target, baseline, result);
        if (missing != null) {
            return answer.not(missing);
        }
        Fraction b = baseline.exact();
        Fraction t = target.exact();
        int way = t.compareTo(b);
        if (way == 0) {
            return answer.not(Reason.TARGET_EQUALS_BASELINE);
        }
        if (figures.measure().sense() * way < 0) {
            return answer.not(Reason.DIRECTION_CONTRADICTS);
        }
        if (figures.measure().schedule().isBroken(figures.measure().schedule().baselineYear(), figures.year())) {
            return answer.not(Reason.SERIES_BROKEN);
        }
        return rate(answer, figures.measure(), result.exact(), b, t);
    }

    /** The share of the way from b to t that is gone at a. */
    static Assessment rate(Answer answer, Measure measure, Fraction a, Fraction b, Fraction t) {
        return answer.rated(
                a.minus(b).percentOf(t.minus(b)),
                Attainment.of(measure, a, t, t.compareTo(b) > 0 ? Comparison.AT_LEAST : Comparison.AT_MOST),
                Working.of("(# − #) ÷ (# − #) × 100", a, b, t, b));
    }
}
