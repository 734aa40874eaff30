package jp.shirube.recognition.basicplan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/** The names of levels that towns print before a number（大綱1, 基本目標Ⅰ, 施策1-2）, and what the levels are called where no name is printed. */
final class LevelWord {

    /** Longer words before the words that they begin with. */
    private static final List<String> WORDS = List.of(
            "まちづくりの基本目標",
            "まちづくりの大綱",
            "まちづくりの目標",
            "まちづくり大綱",
            "施策の大綱",
            "施策大綱",
            "施策の柱",
            "施策目標",
            "施策分野",
            "施策",
            "大綱",
            "基本目標",
            "基本政策",
            "基本施策",
            "基本方針",
            "基本方向",
            "基本計画",
            "政策目標",
            "政策分野",
            "政策の柱",
            "政策",
            "主要施策",
            "主な施策",
            "重点施策",
            "重点目標",
            "個別施策",
            "分野別計画",
            "分野",
            "目標",
            "柱");

    private static final Set<String> LABELS = new HashSet<>(WORDS);

    private static final String FIRST_CHARACTERS = "ま施大基政主重個分目柱";

    private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

    private static final String KANJI = "一二三四五六七八九十";

    /** What makes a number before it a count or a date: 施策3つ, 目標5年. */
    private static final String COUNTERS = "つ年期次か個件%％割月日点本ヵヶカ";

    private static final String SEPARATORS = ".．:：、,】」』)）-－―";

    private LevelWord() {}

    /** The name of the root where the plan prints no vision. */
    static final String PLAN = "計画";

    /** What a level is called where the document prints no name for it: depth 1 is the top. */
    static String unnamed(int depth) {
        return depth <= 1 ? "政策" : depth == 2 ? "基本施策" : "施策";
    }

    /** Whether a matching key is nothing but the name of a level. */
    static boolean isLabel(String key) {
        return key.length() <= 10 && LABELS.contains(key);
    }

    /** Reads 大綱 1. title; null where no level is named or no number follows it. The title may be empty: it can stand on the next line. */
    static @Nullable Heading heading(Line line, String text) {
        int start = !text.isEmpty() && "【《〔「".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        if (start >= text.length() || FIRST_CHARACTERS.indexOf(text.charAt(start)) < 0) {
            return null;
        }
        for (String word : WORDS) {
            if (text.startsWith(word, start)) {
                return numbered(line, text, word, start + word.length());
            }
        }
        return null;
    }

    private static @Nullable Heading numbered(Line line, String text, String word, int after) {
        int begin = skipSpaces(text, after);
        int end = numberEnd(text, begin);
        if (end == begin || !endsNumber(text, begin, end)) {
            return null;
        }
        int title = end;
        while (title < text.length()
                && (JapaneseText.isSpace(text.charAt(title)) || SEPARATORS.indexOf(text.charAt(title)) >= 0)) {
            title++;
        }
        String rest = JapaneseText.strip(text.substring(title));
        if (rest.endsWith("】") || rest.endsWith("》") || rest.endsWith("〕")) {
            rest = JapaneseText.strip(rest.substring(0, rest.length() - 1));
        }
        int markEnd = end < text.length() && ".．".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return new Heading(word, null, number(text.substring(begin, end)), text.substring(begin, markEnd), rest, line);
    }

    /** Rules out counts, dates, large numbers and words that begin with a numeral, such as 施策一覧. */
    private static boolean endsNumber(String text, int begin, int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean counts = COUNTERS.indexOf(next) >= 0
                || (next == ',' && end + 1 < text.length() && isDigit(text.charAt(end + 1)));
        boolean large = end - begin > 2 && isDigit(text.charAt(begin + 1)) && isDigit(text.charAt(begin + 2));
        boolean closed = JapaneseText.isSpace(next) || SEPARATORS.indexOf(next) >= 0;
        return !counts && !large && (closed || KANJI.indexOf(text.charAt(begin)) < 0);
    }

    private static int numberEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && isNumber(text, end, begin)) {
            end++;
        }
        return end;
    }

    private static boolean isNumber(String text, int i, int begin) {
        char c = text.charAt(i);
        if (isDigit(c)) {
            return true;
        }
        if (i == begin) {
            return ROMAN.indexOf(c) >= 0 || KANJI.indexOf(c) >= 0 || circled(c);
        }
        boolean joins = "-－―‐–—−".indexOf(c) >= 0;
        return joins && isDigit(text.charAt(i - 1)) && i + 1 < text.length() && isDigit(text.charAt(i + 1));
    }

    private static String number(String printed) {
        char c = printed.charAt(0);
        int ordinal = Math.max(ROMAN.indexOf(c), KANJI.indexOf(c)) + 1;
        if (ordinal > 0) {
            return Integer.toString(ordinal);
        }
        Mark mark = Mark.of(printed);
        return mark != null && mark.ordinal() > 0 ? Integer.toString(mark.ordinal()) : JapaneseText.key(printed);
    }

    private static boolean circled(char c) {
        return (c >= '①' && c <= '⑳') || (c >= '\u2780' && c <= '\u2789');
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static int skipSpaces(String text, int index) {
        int i = index;
        while (i < text.length() && JapaneseText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
