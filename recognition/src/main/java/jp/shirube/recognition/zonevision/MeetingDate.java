package jp.shirube.recognition.zonevision;

import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import org.jspecify.annotations.Nullable;

/**
 * A date at the beginning of a text, of which year and month may be left to the line above: 令和3年8月20日, 9月 3日, 25日.
 *
 * @param year Western calendar year; null where none is printed
 * @param month null where none is printed
 * @param end index in the text after the date
 */
record MeetingDate(@Nullable Integer year, @Nullable Integer month, int day, int end) {

    private static final int LONGEST = 24;

    /** Whether a text begins with a date. */
    static boolean begins(String text) {
        return at(text) != null;
    }

    /** The date at the beginning of a text; null where it begins otherwise. */
    static @Nullable MeetingDate at(String text) {
        int limit = Math.min(text.length(), LONGEST);
        int end = text.indexOf('日');
        if (end < 1 || end >= limit || !mayBegin(text.charAt(0))) {
            return null;
        }
        String key = JapaneseText.key(text.substring(0, end));
        PrintedYear printed = PrintedYear.at(key, 0).orElse(null);
        int position = printed == null ? 0 : printed.end();
        int monthEnd = key.indexOf('月', position);
        Integer month = monthEnd < 0 ? null : number(key.substring(position, monthEnd), 12);
        Integer day = number(key.substring(monthEnd < 0 ? position : monthEnd + 1), 31);
        boolean sound = day != null && (month != null) == (monthEnd >= 0) && (printed == null || month != null);
        return sound && day != null
                ? new MeetingDate(printed == null ? null : printed.year(), month, day, end + 1)
                : null;
    }

    private static boolean mayBegin(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || "令平昭RHSr".indexOf(c) >= 0;
    }

    private static @Nullable Integer number(String digits, int most) {
        boolean sound =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!sound) {
            return null;
        }
        int value = Integer.parseInt(digits);
        return value >= 1 && value <= most ? value : null;
    }
}
