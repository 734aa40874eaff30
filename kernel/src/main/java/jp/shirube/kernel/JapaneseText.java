package jp.shirube.kernel;

import java.text.Normalizer;

/**
 * Matching keys of Japanese text. A key is computed, compared and thrown away, never stored in place of what was printed: width, spaces and
 * look-alike dashes are folded, while circled numbers stay themselves (full NFKC would turn ① into 1).
 */
public final class JapaneseText {

    private JapaneseText() {}

    /**
     * The key of a text: full-width ASCII and digits become half-width, half-width kana full-width, every space is dropped, dashes become
     * {@code -}, wave dashes {@code ~}, and both arrow glyphs {@code →}. The long vowel mark ー stays.
     */
    public static String key(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (fold(c) != c || isHalfKana(c)) {
                return keyFrom(text, i);
            }
        }
        return text;
    }

    /** The key of a text of which the characters before {@code start} stand for themselves. */
    private static String keyFrom(String text, int start) {
        char[] out = text.toCharArray();
        int end = start;
        for (int i = start; i < out.length; i++) {
            char c = out[i];
            if (isHalfKana(c)) {
                return key(widenKana(text, i));
            }
            char folded = fold(c);
            if (folded != DROPPED || c == DROPPED) {
                out[end] = folded;
                end++;
            }
        }
        return new String(out, 0, end);
    }

    /** Whether the character is written without spaces around it: kana, kanji, and Japanese punctuation. */
    public static boolean isJapanese(int c) {
        return (c >= 0x2E80 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || c >= 0x20000;
    }

    /** Whether the character is a space of any width, a tab, or an invisible character that extraction leaves behind. */
    public static boolean isSpace(char c) {
        if (c > '\u3000') {
            return c == '\uFEFF';
        }
        if (c <= ' ') {
            return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\u000B';
        }
        return c == '\u3000' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200B');
    }

    /** Whether the character is an arrow to the right, in any of the glyphs that {@link #key} makes one. */
    public static boolean isArrow(char c) {
        return c >= '\u2192' && foldSign(c) == '\u2192';
    }

    /** The text without leading and trailing spaces of any width. */
    public static String strip(String text) {
        return strip(text, 0, text.length());
    }

    /** The part of a text from {@code from} to before {@code to}, without leading and trailing spaces of any width. */
    public static String strip(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text without the spaces that extraction leaves between two Japanese characters where a cell broke a word. */
    public static String closeGaps(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isSpace(text.charAt(i))) {
                return closeGaps(text, i);
            }
        }
        return text;
    }

    /** The same for a text of which the characters before {@code start} are no spaces. */
    private static String closeGaps(String text, int start) {
        int length = text.length();
        StringBuilder out = new StringBuilder(length).append(text, 0, start);
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                int next = i;
                while (next < length && isSpace(text.charAt(next))) {
                    next++;
                }
                boolean between = out.length() > 0 && next < length;
                if (between && !(isJapanese(out.charAt(out.length() - 1)) && isJapanese(text.charAt(next)))) {
                    out.append(' ');
                }
                i = next - 1;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Joins two halves of a text that was broken over lines: without a space, but for two ASCII words. */
    public static String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        boolean words = isAsciiWord(first.charAt(first.length() - 1)) && isAsciiWord(second.charAt(0));
        return words ? first + " " + second : first + second;
    }

    /**
     * Puts back together kana and voicing marks that decomposition (NFD) took apart. Nothing else is composed, since composing would also
     * replace compatibility ideographs.
     */
    public static String composeKana(String text) {
        if (text.indexOf('\u3099') < 0 && text.indexOf('\u309A') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '\u3099' || c == '\u309A') && out.length() > 0) {
                String composed = Normalizer.normalize("" + out.charAt(out.length() - 1) + c, Normalizer.Form.NFC);
                out.setLength(out.length() - 1);
                out.append(composed);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text with every run of half-width kana from {@code start} on made full-width; voicing marks join the kana before them. */
    private static String widenKana(String text, int start) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        int i = start;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isHalfKana(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                out.append(Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFKC));
                i = end;
            } else {
                out.append(text.charAt(i));
                i++;
            }
        }
        return out.toString();
    }

    private static boolean isHalfKana(char c) {
        return c >= '\uFF61' && c <= '\uFF9F';
    }

    /** Stands for what a key leaves out. No character of a text, but damaged files hold it: then it is kept like any other. */
    private static final char DROPPED = '\uFFFF';

    private static char fold(char c) {
        if (c > ' ' && c < 0x7F) {
            return c;
        }
        if (c >= 0x3040 && c <= 0x9FFF) {
            return c;
        }
        if (isSpace(c)) {
            return DROPPED;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return c == '\uFF5E' ? '~' : (char) (c - 0xFEE0);
        }
        return foldSign(c);
    }

    private static char foldSign(char c) {
        switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2500':
                return '-';
            case '\u301C':
                return '~';
            case '\u2794', '\u2799', '\u279C', '\u279E', '\u27A1', '\u21D2':
                return '\u2192';
            case '\u25B3':
                return '\u25B2';
            default:
                return c;
        }
    }

    private static boolean isAsciiWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
