package jp.shirube.achievement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The formulas that never divide: kept, zero, within limits. */
final class Judgements {
    private Judgements() {}

    static Assessment keep(Answer answer, Figures figures) {
        Looked target = figures.target();
        Looked result = figures.result();
        Reason missing = Looked.firstMissing(target, result);
        if (missing != null) {
            return answer.not(missing);
        }
        Comparison usual = Attainment.usual(figures.measure());
        Comparison comparison = usual == null ? Comparison.AT_LEAST : usual;
        boolean attained = Attainment.of(figures.measure(), result.exact(), target.exact(), comparison);
        return answer.held(attained, Working.of("# : #", result.exact(), target.exact()));
    }

    static Assessment zero(Answer answer, Figures figures) {
        Looked result = figures.result();
        Reason missing = Looked.firstMissing(figures.target(), result);
        return missing != null
                ? answer.not(missing)
                : answer.judged(result.exact().signum() == 0, Working.of("# = 0", result.exact()));
    }

    static Assessment band(Answer answer, Figures figures) {
        BigDecimal lower = figures.measure().rule().lower();
        BigDecimal upper = figures.measure().rule().upper();
        if (lower == null && upper == null) {
            return answer.not(Reason.NO_LIMITS);
        }
        Looked result = figures.result();
        if (result.reason() != null) {
            return answer.not(result.reason());
        }
        BandLimits limits = new BandLimits(lower, upper);
        return answer.held(limits.hold(result.exact()), limits.working(result.exact()));
    }

    /** Lowest and highest good value, both inclusive; one may be open. */
    private record BandLimits(
            @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        boolean hold(Fraction result) {
            return (lower == null || result.compareTo(Fraction.of(lower)) >= 0)
                    && (upper == null || result.compareTo(Fraction.of(upper)) <= 0);
        }

        String working(Fraction result) {
            return (lower == null ? "" : Working.of("# ≦ ", Fraction.of(lower)))
                    + Working.of("#", result)
                    + (upper == null ? "" : Working.of(" ≦ #", Fraction.of(upper)));
        }
    }
}
