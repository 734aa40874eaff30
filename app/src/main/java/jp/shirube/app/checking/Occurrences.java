package jp.shirube.app.checking;

import java.util.ArrayList;
import java.util.List;

/** Where characters that were read stand in a text. A number is not found inside a longer one: 42 does not stand in 1,420. */
final class Occurrences {
    private static final String OF_NUMBERS = ",.";

    private Occurrences() {}

    /** Indexes at which the part begins, from the left, none overlapping another. */
    static List<Integer> of(String part, String text) {
        List<Integer> found = new ArrayList<>();
        int at = part.isEmpty() ? -1 : text.indexOf(part);
        while (at >= 0) {
            int end = at + part.length();
            boolean inside = isDigit(part, 0) && goesOn(text, at - 1, -1)
                    || isDigit(part, part.length() - 1) && goesOn(text, end, 1);
            if (!inside) {
                found.add(at);
            }
            at = text.indexOf(part, inside ? at + 1 : end);
        }
        return found;
    }

    /** Whether a number goes on here: with a digit, or with a comma or point and then one. */
    private static boolean goesOn(String text, int at, int step) {
        boolean sign = at >= 0 && at < text.length() && OF_NUMBERS.indexOf(text.charAt(at)) >= 0;
        return isDigit(text, at) || (sign && isDigit(text, at + step));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
