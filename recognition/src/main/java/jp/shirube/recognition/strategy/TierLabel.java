package jp.shirube.recognition.strategy;

import java.util.List;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * A heading that names its tier and counts in it: 重点プロジェクト１, 基本目標Ⅱ しごとをつくる, 施策3: ….
 *
 * @param tier the label as the matching key prints it, such as 基本目標
 * @param mark label and number as printed
 * @param number matching key of the number, such as 1, Ⅱ or 1-2
 * @param title what follows on the line; empty where nothing does
 */
record TierLabel(String tier, String mark, String number, String title) {

    private static final String NUMERALS = "0123456789ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ①②③④⑤⑥⑦⑧⑨⑩一二三四五六七八九十";

    /**
     * The labels of a tier.
     *
     * @param words longer ones before those they end with
     * @param letters with which they begin
     */
    record Labels(List<String> words, String letters) {

        static Labels of(String... words) {
            StringBuilder letters = new StringBuilder();
            for (String word : words) {
                letters.append(word.charAt(0));
            }
            return new Labels(List.of(words), letters.toString());
        }
    }

    /** Reads a heading; null where it does not begin with one of the labels and a number. */
    static @Nullable TierLabel of(String text, Labels labels) {
        if (text.isEmpty() || labels.letters().indexOf(text.charAt(0)) < 0) {
            return null;
        }
        for (String label : labels.words()) {
            int end = match(text, 0, label);
            if (end > 0) {
                return after(text, label, end);
            }
        }
        return null;
    }

    private static @Nullable TierLabel after(String text, String label, int labelEnd) {
        int i = skipSpaces(text, labelEnd);
        int first = i;
        while (i < text.length() && isNumeral(text, i)) {
            i++;
        }
        if (i == first || i - first > 5) {
            return null;
        }
        int rest = skipSpaces(text, i);
        boolean closed = rest == text.length() || rest > i || ":：．.「『【".indexOf(text.charAt(rest)) >= 0;
        if (!closed) {
            return null;
        }
        int title = rest < text.length() && ":：．.".indexOf(text.charAt(rest)) >= 0 ? rest + 1 : rest;
        return new TierLabel(
                label,
                JapaneseText.strip(text.substring(0, i)),
                JapaneseText.key(text.substring(first, i)),
                JapaneseText.strip(text.substring(title)));
    }

    /** Index after a label that stands at {@code from}, spaces inside it skipped; -1 where it does not stand there. */
    private static int match(String text, int from, String label) {
        int i = from;
        for (int k = 0; k < label.length(); k++) {
            i = k == 0 ? i : skipSpaces(text, i);
            if (i >= text.length() || text.charAt(i) != label.charAt(k)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private static boolean isNumeral(String text, int i) {
        String key = JapaneseText.key(text.substring(i, i + 1));
        return !key.isEmpty() && (NUMERALS.contains(key) || key.equals("-"));
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && JapaneseText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
