package jp.shirube.recognition.strategy;

import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * A code that joins numbers by hyphens and so points into another plan: 1-1-1-②-1, A-2-3.
 *
 * @param printed as printed
 * @param end index in the text after the code and the spaces that follow it
 */
record ProjectCode(String printed, int end) {

    /** Circled digits that only look like ① to ⑩: the sans-serif dingbats. */
    private static final char FIRST_LOOK_ALIKE = '\u2780';

    private static final char LAST_LOOK_ALIKE = '\u2789';

    private static final int FEWEST_PARTS = 3;

    /** Reads the code at the beginning of a text; null where none stands there. */
    static @Nullable ProjectCode of(String text) {
        int parts = 0;
        int i = 0;
        int end = 0;
        boolean circled = false;
        while (i < text.length()) {
            int next = partEnd(text, i);
            if (next == i) {
                break;
            }
            circled |= isCircled(text.charAt(i));
            parts++;
            end = next;
            if (next >= text.length() || !isHyphen(text.charAt(next))) {
                break;
            }
            i = next + 1;
        }
        boolean enough = parts >= FEWEST_PARTS || (parts == 2 && circled);
        if (!enough || end < text.length() && isHyphen(text.charAt(end))) {
            return null;
        }
        int rest = end;
        while (rest < text.length() && JapaneseText.isSpace(text.charAt(rest))) {
            rest++;
        }
        return new ProjectCode(text.substring(0, end), rest);
    }

    /** The code with look-alike circled digits replaced by the right ones; the same text where there are none. */
    String withoutLookAlikes() {
        StringBuilder right = new StringBuilder(printed);
        for (int i = 0; i < right.length(); i++) {
            char c = right.charAt(i);
            if (c >= FIRST_LOOK_ALIKE && c <= LAST_LOOK_ALIKE) {
                right.setCharAt(i, (char) ('①' + (c - FIRST_LOOK_ALIKE)));
            }
        }
        return right.toString();
    }

    private static int partEnd(String text, int start) {
        char c = text.charAt(start);
        if (isCircled(c) || (c >= 'A' && c <= 'Z')) {
            return start + 1;
        }
        int i = start;
        while (i < text.length() && i - start < 3 && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isCircled(char c) {
        return (c >= '①' && c <= '⑳') || (c >= FIRST_LOOK_ALIKE && c <= LAST_LOOK_ALIKE);
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '－' || c == '—' || c == '‐' || c == '―' || c == '–' || c == '−' || c == 'ー';
    }
}
