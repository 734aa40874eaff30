package jp.shirube.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value as printed and as understood.
 *
 * @param text the main part as printed, without the bracketed date; empty where nothing is printed
 * @param number with the printed precision and the sign of ▲; null unless the state is NUMBER
 * @param unit as printed with its scale（千人, 万人, %）; null where none is printed
 * @param qualifier 以上, 以下, 約, 程度, 未満; null where none is printed
 * @param asOf the time it belongs to, from the cell or its header; null where none is printed
 */
public record Value(
        String text,
        ValueState state,
        @Nullable BigDecimal number,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable AsOf asOf) {

    public Value {
        if ((state == ValueState.NUMBER) != (number != null)) {
            throw new IllegalArgumentException("state " + state + " with number " + number);
        }
    }
}
