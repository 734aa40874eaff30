package jp.shirube.achievement;

/** Figures as they stand in a working: exact, with ▲ for minus as Japanese tables print it. */
final class Working {
    private static final int GROUP = 3;

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

    /** With thousands parted, as tables print them. By hand: a working is written for every rate there is. */
    private static String figure(Fraction figure) {
        String plain = (figure.signum() < 0 ? figure.negated() : figure).toString();
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return figure.signum() < 0 ? "▲" + grouped : grouped.toString();
    }
}
