package jp.shirube.checker.language;

import java.util.Arrays;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Severity;

/** The same words twice in a row. */
final class DoubledWord implements Rule {

    private static final int LONGEST = 24;

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
        int[] seen = new int[Character.MAX_VALUE + 1];
        Arrays.fill(seen, -LONGEST - 1);
        int offset = 0;
        for (Passage passage : plan.passages()) {
            check(passage, offset, seen, report);
            offset += passage.text().length() + LONGEST;
        }
    }

    /**
     * Some character of words that stand twice was last seen just their length before.
     *
     * @param seen where each character was last seen, counted over all passages
     */
    private static void check(Passage passage, int offset, int[] seen, Report report) {
        String text = passage.text();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int length = offset + i - seen[c];
            seen[c] = offset + i;
            if (length >= 2 && length <= LONGEST && length <= i && i >= done) {
                int start = repetition(text, i, length);
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
