package jp.shirube.achievement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit taken apart into its scale and what is counted: 千人 counts 人 by the thousand.
 *
 * @param counted the unit without its scale; empty for a bare scale
 */
record Scale(long factor, String counted) {
    private static final Map<String, Long> WORDS =
            Map.of("百万", 1_000_000L, "十億", 1_000_000_000L, "億", 100_000_000L, "万", 10_000L, "千", 1_000L);
    private static final int LONGEST_WORD = 2;

    static Scale of(String unit) {
        for (int length = Math.min(LONGEST_WORD, unit.length()); length > 0; length--) {
            Long factor = WORDS.get(unit.substring(0, length));
            if (factor != null) {
                return new Scale(factor, unit.substring(length));
            }
        }
        return new Scale(1, unit);
    }

    /** How many of a unit one of another is; null where they count different things. A unit that is not said is the other one. */
    static @Nullable Fraction between(@Nullable String from, @Nullable String to) {
        if (from == null || to == null || from.equals(to)) {
            return Fraction.of(1);
        }
        Scale one = of(from);
        Scale other = of(to);
        return one.counted.equals(other.counted) ? Fraction.of(one.factor).over(Fraction.of(other.factor)) : null;
    }
}
