package jp.shirube.recognition.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number in a matching key: ▲1,234.5 is -1234.5 with the printed precision.
 *
 * @param start index of the sign or first digit
 * @param end index after the last digit
 */
public record Numeral(BigDecimal number, int start, int end) {

    /** Most digits of a number: beyond any printed figure. A longer run of digits is garbage, and slow to convert. */
    private static final int MOST_DIGITS = 18;

    /** The number that begins exactly at {@code index}; null where none does. */
    public static @Nullable Numeral at(String key, int index) {
        int i = index;
        boolean negative = i < key.length() && (key.charAt(i) == '▲' || key.charAt(i) == '-');
        if (negative || (i < key.length() && (key.charAt(i) == '+' || key.charAt(i) == '±'))) {
            i++;
        }
        int first = i;
        while (i < key.length() && (isDigit(key, i) || isGroup(key, i, first))) {
            i++;
        }
        if (i == first) {
            return null;
        }
        int point = i;
        if (i < key.length() && key.charAt(i) == '.' && isDigit(key, i + 1)) {
            i++;
            while (isDigit(key, i)) {
                i++;
            }
        }
        BigDecimal number = number(key, first, i, point == i ? 0 : i - point - 1);
        return number == null ? null : new Numeral(negative ? number.negate() : number, index, i);
    }

    /** The digits between two indexes, commas and point passed over; null where there are too many. */
    private static @Nullable BigDecimal number(String key, int first, int end, int scale) {
        long digits = 0;
        int count = 0;
        for (int i = first; i < end; i++) {
            if (isDigit(key, i)) {
                digits = digits * 10 + key.charAt(i) - '0';
                count++;
            }
        }
        return count > MOST_DIGITS ? null : BigDecimal.valueOf(digits, scale);
    }

    private static boolean isDigit(String key, int i) {
        return i < key.length() && key.charAt(i) >= '0' && key.charAt(i) <= '9';
    }

    /** A comma between groups: one to three digits before the first, exactly three digits after each. */
    private static boolean isGroup(String key, int i, int first) {
        return i > first
                && key.charAt(i) == ','
                && isDigit(key, i + 1)
                && isDigit(key, i + 2)
                && isDigit(key, i + 3)
                && !isDigit(key, i + 4);
    }
}
