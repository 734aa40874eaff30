package jp.shirube.achievement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result.
 *
 * @param rate in percent, not rounded; null where the formula judges without a rate
 * @param attained whether the target is reached; of a pace, whether the result is on the path
 * @param working the formula with its figures filled in, such as (15 − 10) ÷ (20 − 10) × 100
 */
public record Assessed(Formula formula, @Nullable Fraction rate, boolean attained, List<Input> inputs, String working)
        implements Assessment {
    public Assessed {
        inputs = List.copyOf(inputs);
    }
}
