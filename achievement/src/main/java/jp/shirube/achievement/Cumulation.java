package jp.shirube.achievement;

/**
 * The sum so far against the target sum（累計）. The baseline, a single year or another window, is another quantity and stays out. A sum that
 * should stay small is judged when its window is over: before that, every sum is small.
 */
final class Cumulation {
    private Cumulation() {}

    static Assessment of(Answer answer, Figures figures) {
        Looked target = figures.target();
        Looked sum = figures.result();
        Reason missing = Looked.firstMissing(target, sum);
        if (missing != null) {
            return answer.not(missing);
        }
        Fraction t = target.exact();
        Fraction a = sum.exact();
        if (t.signum() <= 0) {
            return answer.not(Reason.TARGET_NOT_POSITIVE);
        }
        if (figures.measure().sense() >= 0) {
            return answer.rated(
                    a.percentOf(t),
                    Attainment.of(figures.measure(), a, t, Comparison.AT_LEAST),
                    Working.of("# ÷ # × 100", a, t));
        }
        Integer end = figures.measure().schedule().end();
        if (end == null || figures.year() < end) {
            return answer.not(end == null ? Reason.NO_WINDOW : Reason.WINDOW_OPEN);
        }
        return answer.rated(
                t.plus(t).minus(a).percentOf(t),
                Attainment.of(figures.measure(), a, t, Comparison.AT_MOST),
                Working.of("(2 × # − #) ÷ # × 100", t, a, t));
    }
}
