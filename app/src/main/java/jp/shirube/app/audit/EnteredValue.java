package jp.shirube.app.audit;

import java.math.BigDecimal;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/**
 * A value as a page shows it or a person enters it: one of the five kinds, never a number that is none.
 *
 * @param text as it is to stand, such as 1,200人; empty for nothing
 * @param number null unless the state is NUMBER
 */
public record EnteredValue(
        ValueState state, String text, @Nullable BigDecimal number) {
    public EnteredValue {
        text = text.strip();
        if ((state == ValueState.NUMBER) != (number != null)) {
            throw new IllegalArgumentException("state " + state + " with number " + number);
        }
        if (number != null && text.isEmpty()) {
            text = number.toPlainString();
        }
    }

    /** A number, in the unit that stands. */
    public static EnteredValue of(BigDecimal number) {
        return new EnteredValue(ValueState.NUMBER, "", number);
    }

    /** Whether it says the same; equal numbers of other precision are equal. */
    public boolean says(EnteredValue other) {
        return state == other.state
                && text.equals(other.text)
                && (number == null || other.number == null || number.compareTo(other.number) == 0);
    }
}
