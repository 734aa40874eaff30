package jp.shirube.achievement;

import java.math.BigDecimal;
import java.util.Locale;

/** Figures as they stand in a working: exact, with ▲ for minus as Japanese tables print it. */
final class Working {
    private Working() {}

    /** A pattern whose braces are filled by figures, one after the other. */
    static String of(String pattern, Fraction... figures) {
        StringBuilder working = new StringBuilder();
        int next = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char each = pattern.charAt(i);
            if (each == '#') {
                working.append(figure(figures[next]));
                next++;
            } else {
                working.append(each);
            }
        }
        return working.toString();
    }

    /** With thousands parted, as tables print them. */
    private static String figure(Fraction figure) {
        BigDecimal plain = new BigDecimal(figure.toString());
        String grouped = String.format(Locale.ROOT, "%,." + plain.scale() + "f", plain.abs());
        return figure.signum() < 0 ? "▲" + grouped : grouped;
    }
}
