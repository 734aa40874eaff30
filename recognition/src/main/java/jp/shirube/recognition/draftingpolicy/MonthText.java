package jp.shirube.recognition.draftingpolicy;

import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * A month printed at the beginning of a text: 4, 10月, ７ 月.
 *
 * @param month 1..12
 * @param named whether 月 is printed
 * @param rest what follows, stripped
 */
record MonthText(int month, boolean named, String rest) {

    /** The month at {@code from}; null where none stands there, or where the number goes on into something else. */
    static @Nullable MonthText of(String text, int from) {
        int i = from;
        int number = 0;
        int first = i;
        while (i < text.length() && digit(text.charAt(i)) >= 0 && i - first < 3) {
            number = number * 10 + digit(text.charAt(i));
            i++;
        }
        if (number < 1 || number > 12 || i - first > 2) {
            return null;
        }
        int unit = skipSpaces(text, i);
        if (unit < text.length() && text.charAt(unit) == '月') {
            return new MonthText(number, true, JapaneseText.strip(text.substring(unit + 1)));
        }
        boolean ends = i == text.length() || unit > i;
        return ends ? new MonthText(number, false, JapaneseText.strip(text.substring(i))) : null;
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && JapaneseText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }
}
