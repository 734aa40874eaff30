package jp.shirube.achievement;

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

    private static String figure(Fraction figure) {
        return figure.signum() < 0 ? "▲" + figure.negated() : figure.toString();
    }
}
