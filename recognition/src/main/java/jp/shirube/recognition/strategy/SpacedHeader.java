package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.exchange.AsOf;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.recognition.value.AsOfText;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** Header words on one line of a table whose columns are not ruled, only spaced: 主な取組 事業名 所管課, or 実績, or （令和５年度）. */
final class SpacedHeader {

    private static final int LONGEST_LINE = 80;

    private static final int LONGEST_WORD = 16;

    /**
     * One word of a header.
     *
     * @param term null for a year that stands alone
     * @param printed as printed
     * @param asOf time printed with it; null where none is
     */
    record Word(
            @Nullable Term term, String printed, @Nullable AsOf asOf) {}

    private SpacedHeader() {}

    /** The words of a line; empty unless the whole line consists of header words and years. */
    static List<Word> words(Line line) {
        if (line.blank() || line.text().length() > LONGEST_LINE || line.key().isEmpty() || !mayBegin(line)) {
            return List.of();
        }
        List<Word> words = byGaps(line);
        return words.isEmpty() ? byLongestMatch(line.text()) : words;
    }

    /** A cheap look before a line is taken apart, since this runs on every line. */
    private static boolean mayBegin(Line line) {
        String key = line.key();
        char first = key.charAt(0);
        if (first >= '0' && first <= '9') {
            return key.length() > 3 && key.charAt(1) >= '0' && key.charAt(1) <= '9' && key.indexOf('年') > 0;
        }
        return mayBeWords(key, 0) && key.indexOf('。') < 0;
    }

    /** Whether a matching key is made of the trade's words from an index on, up to the first year, bracket or footnote mark. */
    private static boolean mayBeWords(String key, int from) {
        if (from == key.length() || "(※".indexOf(key.charAt(from)) >= 0 || beginsYear(key.charAt(from))) {
            return true;
        }
        if (!Term.mayStandAt(key, from)) {
            return false;
        }
        for (String word : Term.listBeginningWith(key.charAt(from))) {
            if (key.startsWith(word, from) && mayBeWords(key, from + word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsYear(char c) {
        return (c >= '0' && c <= '9') || c == '令' || c == '平' || c == '昭' || c == 'R' || c == 'H' || c == 'S';
    }

    private static List<Word> byGaps(Line line) {
        List<Word> words = new ArrayList<>();
        for (String token : tokens(line)) {
            HeaderCell cell = HeaderCell.of(Cell.of(token));
            if (cell.term() == null && !cell.isYear()) {
                return List.of();
            }
            if (cell.term() == null && !isOnlyYear(JapaneseText.key(token))) {
                return List.of();
            }
            words.add(new Word(cell.term(), token, cell.years().isEmpty() ? null : time(token)));
        }
        return words;
    }

    private static List<String> tokens(Line line) {
        if (line.tabular()) {
            List<String> filled = new ArrayList<>();
            for (Cell cell : line.cells()) {
                if (!cell.blank()) {
                    filled.add(cell.text());
                }
            }
            return filled;
        }
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.text().length(); i++) {
            boolean border = i == line.text().length()
                    || JapaneseText.isSpace(line.text().charAt(i));
            if (border && start >= 0) {
                tokens.add(line.text().substring(start, i));
                start = -1;
            } else if (!border && start < 0) {
                start = i;
            }
        }
        return tokens;
    }

    /** Reads words that are spaced inside, 目 標 or （令和 12 年度）, by the longest word that fits at each place. */
    private static List<Word> byLongestMatch(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (JapaneseText.isSpace(text.charAt(i))) {
                i++;
                continue;
            }
            int year = yearEnd(text, i);
            int end = year > 0 ? year : termEnd(text, i);
            if (end < 0) {
                return List.of();
            }
            String printed = JapaneseText.strip(text.substring(i, end));
            words.add(
                    year > 0
                            ? new Word(null, printed, time(printed))
                            : new Word(Term.of(JapaneseText.key(printed)), printed, null));
            i = end;
        }
        return words;
    }

    private static int termEnd(String text, int start) {
        int longest = -1;
        int limit = Math.min(text.length(), start + LONGEST_WORD);
        String ahead = JapaneseText.key(text.substring(start, limit));
        if (!Term.anyBegins(ahead)) {
            return longest;
        }
        for (int end = start + 1; end <= limit; end++) {
            if (Term.of(JapaneseText.key(text.substring(start, end))) != null) {
                longest = end;
            }
        }
        return longest;
    }

    private static int yearEnd(String text, int start) {
        char open = text.charAt(start);
        if (open == '(' || open == '（') {
            int close = Math.max(text.indexOf(')', start), text.indexOf('）', start));
            boolean year = close > 0 && isOnlyYear(JapaneseText.key(text.substring(start, close + 1)));
            return year ? close + 1 : -1;
        }
        return beginsYear(JapaneseText.key(text.substring(start, start + 1)).charAt(0))
                        && isOnlyYear(JapaneseText.key(text.substring(start)))
                ? text.length()
                : -1;
    }

    private static boolean isOnlyYear(String key) {
        String inside = key.startsWith("(") && key.endsWith(")") ? key.substring(1, key.length() - 1) : key;
        Optional<PrintedYear> year = PrintedYear.at(inside, 0);
        return year.isPresent()
                && (year.get().end() == inside.length()
                        || inside.length() - year.get().end() <= 6);
    }

    private static @Nullable AsOf time(String printed) {
        int open = Math.max(printed.indexOf('('), printed.indexOf('（'));
        int close = Math.max(printed.lastIndexOf(')'), printed.lastIndexOf('）'));
        String inside = open >= 0 && close > open ? printed.substring(open + 1, close) : printed;
        Optional<AsOf> found = AsOfText.find(inside);
        return found.isPresent() ? found.get() : AsOfText.find(printed).orElse(null);
    }
}
