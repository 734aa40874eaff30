package jp.shirube.achievement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a target counts as reached.
 *
 * @param comparison null where the direction says it; for a value to be kept, AT_LEAST then
 * @param tolerance at least 0, in the unit of the target
 * @param lower lowest good value of a band, inclusive; null where open
 * @param upper highest good value of a band, inclusive; null where open
 * @param states from the least to the furthest; empty where the indicator is a number
 */
public record TargetRule(
        @Nullable Comparison comparison,
        BigDecimal tolerance,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        List<String> states) {
    /** Nothing but what the direction says. */
    public static final TargetRule PLAIN = new TargetRule(null, BigDecimal.ZERO, null, null, List.of());

    public TargetRule {
        states = List.copyOf(states);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("tolerance " + tolerance);
        }
    }

    public static TargetRule of(Comparison comparison) {
        return new TargetRule(comparison, BigDecimal.ZERO, null, null, List.of());
    }

    public static TargetRule band(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return new TargetRule(null, BigDecimal.ZERO, lower, upper, List.of());
    }

    public static TargetRule states(String... states) {
        return new TargetRule(null, BigDecimal.ZERO, null, null, List.of(states));
    }

    public TargetRule tolerating(BigDecimal other) {
        return new TargetRule(comparison, other, lower, upper, states);
    }
}
