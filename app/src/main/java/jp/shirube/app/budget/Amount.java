package jp.shirube.app.budget;

import java.math.BigDecimal;
import java.util.Objects;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money, or why there is none（額）: 予算なし, 未定 and 0 are three things, and nothing said is a fourth.
 *
 * @param state UNDEFINED says that there is no budget, PLACEHOLDER that it is to be decided, NONE that nothing is said; never TEXT
 * @param yen whole yen; null unless the state is NUMBER
 */
public record Amount(ValueState state, @Nullable Long yen) {
    /** Nothing is said. */
    public static final Amount NONE = new Amount(ValueState.NONE, null);

    /** 予算なし: there is no budget, which is not a budget of 0. */
    public static final Amount NO_BUDGET = new Amount(ValueState.UNDEFINED, null);

    /** 未定. */
    public static final Amount UNDECIDED = new Amount(ValueState.PLACEHOLDER, null);

    public Amount {
        if ((state == ValueState.NUMBER) != (yen != null) || state == ValueState.TEXT) {
            throw new IllegalArgumentException("state " + state + " with " + yen);
        }
    }

    /** So many whole yen. */
    public static Amount of(long yen) {
        return new Amount(ValueState.NUMBER, yen);
    }

    /** Of a state without number; throws IllegalArgument for NUMBER and TEXT. */
    public static Amount without(ValueState state) {
        return new Amount(state, null);
    }

    /** Whether it is a number. */
    public boolean known() {
        return yen != null;
    }

    /** The number; throws where it is none. */
    public long whole() {
        return Objects.requireNonNull(yen);
    }

    /** As a field that a person enters. */
    EnteredValue entered() {
        return yen == null ? new EnteredValue(state, "", null) : EnteredValue.of(BigDecimal.valueOf(yen));
    }
}
