package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with a unit in running text.
 *
 * @param printed the digits as printed, in half width and with commas
 * @param unit what is counted, such as 人 or %
 * @param start index of the first digit in the text
 * @param end index after the unit
 */
record Quantity(BigDecimal value, String printed, String unit, int start, int end) {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    private static final Pattern PRINTED = Pattern.compile("(?<![0-9.,\\-])(?:([0-9]{1,4})" + ClaimWords.HUNDRED_MILLION
            + ")?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)? ?" + "(" + ClaimWords.UNITS + ")(?!" + ClaimWords.NO_UNIT
            + ")");

    /** The quantities of a text, from left to right. */
    static List<Quantity> listIn(String text) {
        int digit = nextDigit(text, 0);
        if (digit == text.length()) {
            return List.of();
        }
        String half = halfWidth(text);
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = PRINTED.matcher(half).useTransparentBounds(true);
        while (digit < half.length()) {
            boolean quantity = matcher.region(digit, half.length()).lookingAt();
            if (quantity) {
                found.add(quantity(matcher));
            }
            digit = nextDigit(half, quantity ? matcher.end() : digit + 1);
        }
        return found;
    }

    /** The quantity that was found; one of two parts, such as 14億2,000万円, counts in the unit of the second. */
    private static Quantity quantity(Matcher found) {
        String decimals = found.group(3) == null ? "" : found.group(3);
        String digits = found.group(2) + decimals;
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        String large = found.group(1);
        if (large == null) {
            return new Quantity(value, digits, found.group(4), found.start(), found.end());
        }
        BigDecimal whole = value.add(new BigDecimal(large).multiply(TEN_THOUSAND));
        String printed = large + ClaimWords.HUNDRED_MILLION + digits;
        return new Quantity(whole, printed, found.group(4), found.start(), found.end());
    }

    /** Whether a text holds a digit of any width. */
    static boolean hasDigit(String text) {
        return nextDigit(text, 0) < text.length();
    }

    /** The index of the first digit of any width from an index on; the length of the text where none is. */
    private static int nextDigit(String text, int from) {
        int i = from;
        while (i < text.length() && !isDigitOfAnyWidth(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The text with digits, signs and commas of numbers in half width; every character keeps its place. */
    static String halfWidth(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            if ((c >= '\uFF10' && c <= '\uFF19') || c == '\uFF05' || c == '\uFF0E') {
                out[i] = (char) (c - 0xFEE0);
            } else if (c == '\uFF0C'
                    && i > 0
                    && i + 1 < out.length
                    && isDigit(out[i - 1])
                    && isDigit(halfDigit(out[i + 1]))) {
                out[i] = ',';
            }
        }
        return new String(out);
    }

    /** How coarsely the number is rounded: 1000 for 14,000, 0.1 for 25.2. */
    BigDecimal step() {
        BigDecimal bare = value.stripTrailingZeros();
        return BigDecimal.ONE.movePointRight(-Math.max(bare.scale(), value.scale() > 0 ? value.scale() : bare.scale()));
    }

    /** Whether a character is a digit of half or full width. */
    static boolean isDigitOfAnyWidth(char c) {
        return isDigit(c) || (c >= '\uFF10' && c <= '\uFF19');
    }

    private static char halfDigit(char c) {
        return c >= '\uFF10' && c <= '\uFF19' ? (char) (c - 0xFEE0) : c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
