package jp.shirube.recognition.basicplan;

import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table of contents（目次）: a title, leader dots, a page.
 *
 * @param page as printed in digits
 */
record ContentsLine(String title, int page) {

    private static final String LEADERS = "…‥・.．·⋯";

    /** Reads a line; null unless it ends with leader dots and a page of at most four digits. */
    static @Nullable ContentsLine find(Line line) {
        String text = line.text();
        if (text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
            return null;
        }
        String key = line.key();
        int digits = key.length();
        while (digits > 0 && key.charAt(digits - 1) >= '0' && key.charAt(digits - 1) <= '9') {
            digits--;
        }
        int size = key.length() - digits;
        if (size == 0 || size > 4 || digits < 3 || LEADERS.indexOf(key.charAt(digits - 1)) < 0) {
            return null;
        }
        int leaders = digits;
        while (leaders > 0 && LEADERS.indexOf(key.charAt(leaders - 1)) >= 0) {
            leaders--;
        }
        boolean dotted = digits - leaders >= 3 || key.charAt(digits - 1) == '…';
        return dotted && leaders > 0 ? new ContentsLine(title(text), Integer.parseInt(key.substring(digits))) : null;
    }

    private static String title(String text) {
        int end = text.length();
        while (end > 0
                && (Character.isDigit(text.charAt(end - 1))
                        || JapaneseText.isSpace(text.charAt(end - 1))
                        || LEADERS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }
}
