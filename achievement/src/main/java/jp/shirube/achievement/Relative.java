package jp.shirube.achievement;

/** A result against another series, such as the average of the prefecture, of the same year. */
final class Relative {
    private Relative() {}

    static Assessment of(Answer answer, Figures figures) {
        Looked margin = figures.target();
        Looked result = figures.unscaledResult();
        Looked compared = figures.compared();
        Reason missing = Looked.firstMissing(margin, result, compared);
        if (missing != null) {
            return answer.not(missing);
        }
        return answer.formula() == Formula.DIFFERENCE_TO_SERIES
                ? difference(answer, figures, result.exact().minus(compared.exact()), margin.exact())
                : ratio(answer, figures, result.exact(), compared.exact());
    }

    /** The gap now against the margin; a rate only where the gap at the baseline is a number of its own. */
    private static Assessment difference(Answer answer, Figures figures, Fraction gap, Fraction margin) {
        Comparison usual = Attainment.usual(figures.measure());
        boolean attained = Attainment.of(figures.measure(), gap, margin, usual == null ? Comparison.AT_LEAST : usual);
        Looked before = figures.baseline();
        if (before.isMissing() || before.exact().equals(margin)) {
            return answer.judged(attained, Working.of("# : #", gap, margin));
        }
        Fraction b = before.exact();
        return answer.rated(
                gap.minus(b).percentOf(margin.minus(b)),
                attained,
                Working.of("(# − #) ÷ (# − #) × 100", gap, b, margin, b));
    }

    private static Assessment ratio(Answer answer, Figures figures, Fraction result, Fraction compared) {
        Fraction wanted = figures.target().exact();
        if (compared.signum() == 0) {
            return answer.not(Reason.SERIES_TO_COMPARE_IS_ZERO);
        }
        if (wanted.signum() <= 0) {
            return answer.not(Reason.TARGET_NOT_POSITIVE);
        }
        Fraction ratio = result.percentOf(compared);
        Comparison usual = Attainment.usual(figures.measure());
        return answer.rated(
                ratio.percentOf(wanted),
                Attainment.of(figures.measure(), ratio, wanted, usual == null ? Comparison.AT_LEAST : usual),
                Working.of("(# ÷ # × 100) ÷ # × 100", result, compared, wanted));
    }
}
