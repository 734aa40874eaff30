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
    private static final int MOST_DIGITS = 20;

    /** The number that begins exactly at {@code index}; null where none does. */
    public static @Nullable Numeral at(String key, int index) {
        int i = index;
        boolean negative = i < key.length() && (key.charAt(i) == '▲' || key.charAt(i) == '-');
        if (negative || (i < key.length() && (key.charAt(i) == '+' || key.charAt(i) == '±'))) {
            i++;
        }
        int digits = i;
        StringBuilder plain = new StringBuilder();
        while (i < key.length() && (isDigit(key, i) || isGroup(key, i, digits))) {
            if (key.charAt(i) != ',') {
                plain.append(key.charAt(i));
            }
            i++;
        }
        if (plain.length() == 0) {
            return null;
        }
        if (i < key.length() && key.charAt(i) == '.' && isDigit(key, i + 1)) {
            plain.append('.');
            i++;
            while (isDigit(key, i)) {
                plain.append(key.charAt(i));
                i++;
            }
        }
        if (plain.length() > MOST_DIGITS) {
            return null;
        }
        BigDecimal number = new BigDecimal(plain.toString());
        return new Numeral(negative ? number.negate() : number, index, i);
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
