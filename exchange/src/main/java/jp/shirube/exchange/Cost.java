package jp.shirube.exchange;

import java.math.BigDecimal;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A cost of a project in a fiscal year（事業費）.
 *
 * @param amount in {@code unit}; null unless the state is NUMBER
 * @param party the municipality that bears it; null where the amount is of all
 */
public record Cost(
        int year,
        @Nullable BigDecimal amount,
        MoneyUnit unit,
        ValueState state,
        CostKind kind,
        @Nullable String party,
        SourceRef source)
        implements Sourced {

    public Cost {
        if ((state == ValueState.NUMBER) != (amount != null)) {
            throw new IllegalArgumentException("state " + state + " with amount " + amount);
        }
    }
}
