package jp.shirube.checker.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.formats.text.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A number in a cell of a table.
 *
 * @param value with the sign of ▲ and the printed precision
 * @param percent whether a sign of percent stands behind it
 */
public record Number(BigDecimal value, boolean percent) {

    private static final Pattern PRINTED =
            Pattern.compile("([▲\\-+]?)(\\d[\\d,]*(?:\\.\\d+)?)(%|人|千人|万人|世帯|戸|件|円|千円|百万円|ha|km2)?");

    /** Longest cell that can be a number with its unit. */
    private static final int LONGEST = 20;

    /** The number that a cell is; null where it is anything else, a year among them. */
    static @Nullable Number of(Cell cell) {
        String key = cell.key();
        if (key.isEmpty() || key.length() > LONGEST || "0123456789▲-+".indexOf(key.charAt(0)) < 0) {
            return null;
        }
        Matcher matcher = PRINTED.matcher(key);
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal size = new BigDecimal(matcher.group(2).replace(",", ""));
        boolean minus = matcher.group(1).equals("▲") || matcher.group(1).equals("-");
        return new Number(minus ? size.negate() : size, "%".equals(matcher.group(3)));
    }
}
