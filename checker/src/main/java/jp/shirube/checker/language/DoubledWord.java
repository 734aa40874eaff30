package jp.shirube.checker.language;

import java.util.Arrays;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.RunningText;
import jp.shirube.kernel.Severity;

/** The same words twice in a row. */
final class DoubledWord implements Rule {

    private static final int LONGEST = 24;

    /** A power of two. */
    private static final int SLOTS = 1 << 11;

    /** Shortest repetition that holds kana: shorter ones are words such as いきいき. */
    private static final int SHORTEST_KANA = 4;

    @Override
    public String id() {
        return "doubled-word";
    }

    @Override
    public Family family() {
        return Family.LANGUAGE;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        int[] seen = new int[SLOTS];
        Arrays.fill(seen, -1);
        RunningText running = RunningText.of(plan);
        int[] before = new int[running.characters().length];
        for (int k = 0; k < running.passages().size(); k++) {
            check(running, k, seen, before, report);
        }
    }

    /**
     * Some character of words that stand twice was last seen just their length before.
     *
     * @param seen where some character of each slot was last seen; a small table is much faster than one of all characters
     * @param before where some character of the same slot was seen before that at an index
     */
    private static void check(RunningText running, int number, int[] seen, int[] before, Report report) {
        char[] all = running.characters();
        int begin = running.start(number);
        int end = running.start(number + 1);
        Passage passage = running.passages().get(number);
        int done = 0;
        for (int i = begin; i < end; i++) {
            char c = all[i];
            int last = seen[c & SLOTS - 1];
            before[i] = last;
            seen[c & SLOTS - 1] = i;
            while (last >= begin && i - last <= LONGEST && all[last] != c) {
                last = before[last];
            }
            int length = last < begin ? 0 : i - last;
            if (length >= 2 && length <= LONGEST && length <= i - begin && i - begin >= done) {
                String text = passage.text();
                int start = repetition(text, i - begin, length);
                if (start >= done && isSlip(text, start, length)) {
                    report.at(passage.place(start, start + 2 * length), text.substring(start, start + length));
                    done = start + 2 * length;
                }
            }
        }
    }

    /** Where words of a length begin that stand twice around an index; -1 where none do. */
    private static int repetition(String text, int index, int length) {
        int from = index;
        while (from > length && text.charAt(from - 1) == text.charAt(from - 1 - length)) {
            from--;
        }
        int to = index;
        while (to < text.length() && text.charAt(to) == text.charAt(to - length)) {
            to++;
        }
        return to - from >= length ? from - length : -1;
    }

    private static boolean isSlip(String text, int start, int length) {
        int kanji = 0;
        int katakana = 0;
        int letters = 0;
        for (int i = start; i < start + length; i++) {
            char c = text.charAt(i);
            kanji += Letters.isKanji(c) ? 1 : 0;
            katakana += Letters.isKatakana(c) ? 1 : 0;
            letters += Letters.isLetter(c) ? 1 : 0;
        }
        boolean comma = letters == length - 1 && length > SHORTEST_KANA && isComma(text.charAt(start + length - 1));
        boolean words = kanji == length || (katakana == length && length > 2) || length >= SHORTEST_KANA;
        return (letters == length || comma) && words && !isMeant(text, start, length);
    }

    private static boolean isMeant(String text, int start, int length) {
        char first = text.charAt(start);
        int end = start + 2 * length;
        boolean meeting = end < text.length() && Words.MEETING.indexOf(text.charAt(end)) >= 0;
        String doubled = text.substring(start, end);
        return Words.NUMBERS.indexOf(first) >= 0
                || meeting
                || first == '\u3005'
                || Words.SAID_TWICE.stream().anyMatch(doubled::contains);
    }

    private static boolean isComma(char c) {
        return c == '\u3001' || c == '\uFF0C';
    }
}
