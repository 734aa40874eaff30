package jp.shirube.recognition.indicator;

import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.words.Units;
import org.jspecify.annotations.Nullable;

/** A value cell that prints its unit and has lost its number: 人 under 目標値. */
public final class LostNumber {

    private LostNumber() {}

    /**
     * Whether a value is nothing but a unit.
     *
     * @param unit the unit that the row prints elsewhere; null where it prints none
     */
    public static boolean is(@Nullable Value value, @Nullable String unit) {
        if (value == null || value.state() != ValueState.TEXT) {
            return false;
        }
        String key = JapaneseText.key(value.text());
        return Units.is(key) || (unit != null && key.equals(JapaneseText.key(unit)));
    }
}
