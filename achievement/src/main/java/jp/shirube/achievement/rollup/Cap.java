package jp.shirube.achievement.rollup;

import java.math.BigDecimal;
import jp.shirube.achievement.Fraction;

/**
 * The limits within which rates enter an average, so that one runaway does not hide the others. Said beside every average.
 *
 * @param lower in percent, inclusive
 * @param upper in percent, inclusive, above the lower
 */
public record Cap(BigDecimal lower, BigDecimal upper) {
    /** 0 to 100. */
    public static final Cap HUNDRED = new Cap(BigDecimal.ZERO, BigDecimal.valueOf(100));

    public Cap {
        if (lower.compareTo(upper) >= 0) {
            throw new IllegalArgumentException("cap " + lower + " to " + upper);
        }
    }

    /** The rate itself, or the limit that it lies beyond. */
    public Fraction within(Fraction rate) {
        Fraction low = Fraction.of(lower);
        Fraction high = Fraction.of(upper);
        if (rate.compareTo(low) < 0) {
            return low;
        }
        return rate.compareTo(high) > 0 ? high : rate;
    }
}
