package jp.shirube.app.budget;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was worked out, or why it cannot be（計算した値）. Never 0 where something is missing.
 *
 * @param value null where there is none
 * @param reason key of the message that says why there is none; null where there is one
 */
public record Computed(@Nullable BigDecimal value, @Nullable String reason) {
    public Computed {
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("either a value or a reason");
        }
    }

    static Computed of(BigDecimal value) {
        return new Computed(value, null);
    }

    static Computed yen(long yen) {
        return of(BigDecimal.valueOf(yen));
    }

    /** Why there is none, as in {@code messages/money.properties} below {@code money.undefined}. */
    static Computed undefined(String why) {
        return new Computed(null, "money.undefined." + why);
    }

    /** Whether there is a value. */
    public boolean known() {
        return value != null;
    }

    /** The value; throws where there is none. */
    public BigDecimal get() {
        return Objects.requireNonNull(value);
    }

    /** The value as whole yen; throws where there is none. */
    public long yen() {
        return get().longValueExact();
    }
}
