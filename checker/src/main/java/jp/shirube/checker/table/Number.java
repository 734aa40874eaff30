package jp.shirube.checker.table;

import java.math.BigDecimal;
import java.util.Set;
import jp.shirube.formats.text.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A number in a cell of a table.
 *
 * @param value with the sign of ▲ and the printed precision
 * @param percent whether a sign of percent stands behind it
 */
public record Number(BigDecimal value, boolean percent) {

    private static final Set<String> UNITS =
            Set.of("", "%", "人", "千人", "万人", "世帯", "戸", "件", "円", "千円", "百万円", "ha", "km2");
    private static final String SIGNS = "▲-+";

    /** Longest cell that can be a number with its unit. */
    private static final int LONGEST = 20;

    /** The number that a cell is; null where it is anything else, a year among them. */
    static @Nullable Number of(Cell cell) {
        String key = cell.key();
        if (key.isEmpty() || key.length() > LONGEST) {
            return null;
        }
        char sign = key.charAt(0);
        int start = SIGNS.indexOf(sign) >= 0 ? 1 : 0;
        int end = end(key, start);
        String unit = key.substring(end);
        if (end == start || !UNITS.contains(unit)) {
            return null;
        }
        BigDecimal size = new BigDecimal(key.substring(start, end).replace(",", ""));
        boolean minus = start == 1 && sign != '+';
        return new Number(minus ? size.negate() : size, unit.equals("%"));
    }

    /** The index behind the digits, commas and decimals that begin with a digit at {@code start}; {@code start} where none does. */
    private static int end(String key, int start) {
        int end = start;
        while (end < key.length() && (isDigit(key, end) || (end > start && key.charAt(end) == ','))) {
            end++;
        }
        boolean decimals = end > start && end < key.length() && key.charAt(end) == '.' && isDigit(key, end + 1);
        if (decimals) {
            end++;
            while (isDigit(key, end)) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDigit(String key, int index) {
        return index < key.length() && key.charAt(index) >= '0' && key.charAt(index) <= '9';
    }
}
