package jp.shirube.achievement;

/**
 * The pace（進み方）: how much is done of what the path asks of the year. For progress on a straight line this is the progress divided by the
 * share of the years that are gone. A judgement asks for the same every year, so it is its own pace.
 */
final class Pace {
    private final Measure measure;
    private final Figures figures;
    private final Answer answer;

    private Pace(Measure measure, Figures figures, Answer answer) {
        this.measure = measure;
        this.figures = figures;
        this.answer = answer;
    }

    static Assessment of(Measure measure, Results results, int year) {
        Assessment own = Achievements.assess(measure, results, year);
        Formula formula = own.formula();
        boolean open = own instanceof NotAssessable none && none.reason() == Reason.WINDOW_OPEN;
        if (formula == null || formula.isJudgement() || (own instanceof NotAssessable && !open)) {
            return own;
        }
        return new Pace(measure, new Figures(measure, results, year), new Answer(formula, own.inputs())).assess();
    }

    private Assessment assess() {
        Expectation expected = ExpectedPath.of(measure, figures.year());
        Fraction e = expected.value();
        if (answer.formula().isRelative() || e == null) {
            return answer.not(expected.reason() == null ? Reason.NO_PATH : expected.reason());
        }
        return answer.formula() == Formula.PROGRESS ? ofProgress(e) : ofRate(e);
    }

    /** An annual target on the other side of the baseline has no meaningful share, only kept or not kept. */
    private Assessment ofProgress(Fraction expected) {
        Fraction a = figures.result().exact();
        Fraction b = figures.baseline().exact();
        int way = figures.way();
        int asked = expected.compareTo(b);
        if (asked == 0) {
            return answer.not(Reason.NOTHING_EXPECTED_YET);
        }
        if (asked != way) {
            boolean kept = Attainment.of(measure, a, expected, way > 0 ? Comparison.AT_LEAST : Comparison.AT_MOST);
            return answer.judged(kept, Working.of("# : #", a, expected));
        }
        return Progress.rate(answer, measure, a, b, expected);
    }

    private Assessment ofRate(Fraction expected) {
        Fraction a = figures.result().exact();
        if (expected.signum() == 0) {
            return answer.not(Reason.NOTHING_EXPECTED_YET);
        }
        if (answer.formula() != Formula.CUMULATIVE) {
            return SimpleRates.rate(answer, measure, a, expected);
        }
        boolean falling = measure.sense() < 0;
        Fraction rate = falling ? expected.plus(expected).minus(a) : a;
        return answer.rated(
                rate.percentOf(expected),
                Attainment.of(measure, a, expected, falling ? Comparison.AT_MOST : Comparison.AT_LEAST),
                falling
                        ? Working.of("(2 × # − #) ÷ # × 100", expected, a, expected)
                        : Working.of("# ÷ # × 100", a, expected));
    }
}
