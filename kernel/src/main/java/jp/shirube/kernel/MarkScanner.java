package jp.shirube.kernel;

import org.jspecify.annotations.Nullable;

/** Reads one mark at the beginning of a text, left to right, without regular expressions: it runs on every line of every document. */
final class MarkScanner {

    /** First of ten or more circled digits in a row, and the number of the last: ①..⑳, ㉑..㉟, ㊱..㊿, ❶..❿, ➀..➉, ➊..➓, ⓵..⓾. */
    private static final String CIRCLED = "①㉑㊱❶➀➊⓵";

    private static final int[] CIRCLED_FROM = {1, 21, 36, 1, 1, 1, 1};
    private static final int[] CIRCLED_TO = {20, 35, 50, 10, 10, 10, 10};
    private static final String KANJI_DIGITS = "一二三四五六七八九";
    private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノ";
    private static final String SYMBOLS = "●■◆◎▼★◇□▲▶►";
    private static final String BULLETS = "・○-‐•·〇✓◦";
    private static final String CHAPTER_UNITS = "章節編部";

    private final String text;
    private final int start;

    private MarkScanner(String text, int start) {
        this.text = text;
        this.start = start;
    }

    static @Nullable Mark scan(String text) {
        int start = 0;
        while (start < text.length() && JapaneseText.isSpace(text.charAt(start))) {
            start++;
        }
        return start == text.length() || beginsWord(text.charAt(start)) ? null : new MarkScanner(text, start).scan();
    }

    /** Hiragana and kanji, with which most lines begin, are no marks, but for 第. */
    private static boolean beginsWord(char c) {
        return c >= '\u3041' && c <= '\u309F' || c >= '\u4E00' && c <= '\u9FFF' && c != '第';
    }

    private @Nullable Mark scan() {
        char c = text.charAt(start);
        if (c == '第') {
            return chapter();
        }
        if (digit(c) >= 0) {
            return number();
        }
        if (c == '(' || c == '（') {
            return bracketed();
        }
        int circled = circled(c);
        if (circled > 0) {
            return mark(Mark.Kind.CIRCLED, start + 1, circled);
        }
        if (ROMAN.indexOf(c) >= 0 || c == 'I') {
            return roman(c);
        }
        if (KANA.indexOf(c) >= 0 && endsMark(at(start + 1))) {
            return mark(Mark.Kind.KANA, skipStop(start + 1), KANA.indexOf(c) + 1);
        }
        if (SYMBOLS.indexOf(c) >= 0) {
            return mark(Mark.Kind.SYMBOL, start + 1, 0);
        }
        // Private use characters at the start of a line are bullets of a symbol font that the extraction could not
        // name.
        if (BULLETS.indexOf(c) >= 0 || (c >= '\uE000' && c <= '\uF8FF')) {
            return mark(Mark.Kind.BULLET, start + 1, 0);
        }
        return null;
    }

    private @Nullable Mark chapter() {
        int i = skipSpaces(start + 1);
        int number = 0;
        int first = i;
        while (digit(at(i)) >= 0 && i - first < 3) {
            number = number * 10 + digit(at(i));
            i++;
        }
        if (i == first) {
            while (at(i) == '十' || KANJI_DIGITS.indexOf(at(i)) >= 0) {
                number = at(i) == '十' ? Math.max(number, 1) * 10 : number + KANJI_DIGITS.indexOf(at(i)) + 1;
                i++;
            }
        }
        int unit = skipSpaces(i);
        return number > 0 && CHAPTER_UNITS.indexOf(at(unit)) >= 0 ? mark(Mark.Kind.CHAPTER, unit + 1, number) : null;
    }

    private @Nullable Mark number() {
        int i = start;
        int value = 0;
        int parts = 1;
        while (digit(at(i)) >= 0 && i - start < 4) {
            value = value * 10 + digit(at(i));
            i++;
        }
        int end = i;
        while (isHyphen(at(i)) && digit(at(i + 1)) >= 0) {
            i++;
            while (digit(at(i)) >= 0) {
                i++;
            }
            parts++;
            end = i;
        }
        if (parts > 1) {
            return endsMark(at(end)) && !isHyphen(at(end)) ? mark(Mark.Kind.COMPOUND, skipStop(end), 0) : null;
        }
        return value > 0 && value < 100 && endsMark(at(end)) && digit(at(skipStop(end))) < 0
                ? mark(Mark.Kind.NUMBER, skipStop(end), value)
                : null;
    }

    private @Nullable Mark bracketed() {
        int i = skipSpaces(start + 1);
        int ordinal = 0;
        int first = i;
        while (digit(at(i)) >= 0 && i - first < 2) {
            ordinal = ordinal * 10 + digit(at(i));
            i++;
        }
        if (i == first) {
            char c = at(i);
            ordinal = Math.max(ROMAN.indexOf(c), KANA.indexOf(c)) + 1;
            if (c == 'I') {
                ordinal = 1;
            }
            i++;
        }
        i = skipSpaces(i);
        return ordinal > 0 && (at(i) == ')' || at(i) == '）') ? mark(Mark.Kind.BRACKETED, i + 1, ordinal) : null;
    }

    private @Nullable Mark roman(char c) {
        int end = start + 1;
        int ordinal = ROMAN.indexOf(c) + 1;
        if (c == 'I') {
            while (at(end) == 'I') {
                end++;
            }
            ordinal = end - start;
        }
        boolean closed = endsMark(at(end)) && (c != 'I' || !isAsciiLetter(at(skipSpaces(end))));
        return closed ? mark(Mark.Kind.ROMAN, skipStop(end), ordinal) : null;
    }

    private Mark mark(Mark.Kind kind, int end, int ordinal) {
        return new Mark(kind, JapaneseText.strip(text.substring(start, end)), ordinal, skipSpaces(end));
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private int skipSpaces(int index) {
        int i = index;
        while (i < text.length() && JapaneseText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipStop(int index) {
        char c = at(index);
        return c == '.' || c == '．' ? index + 1 : index;
    }

    private static boolean endsMark(char c) {
        return c == '\0' || c == '.' || c == '．' || JapaneseText.isSpace(c);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '－' || c == '—' || c == '‐' || c == '―' || c == '–' || c == '−';
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    /** The number in a circle, 1..50; 0 where the character is none. */
    private static int circled(char c) {
        for (int i = 0; i < CIRCLED.length(); i++) {
            int number = c - CIRCLED.charAt(i) + CIRCLED_FROM[i];
            if (number >= CIRCLED_FROM[i] && number <= CIRCLED_TO[i]) {
                return number;
            }
        }
        return 0;
    }
}
