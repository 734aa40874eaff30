package jp.shirube.checker.characters;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.Severity;

/** A dash or the kanji 一 where a katakana word has its long vowel mark, and the mark where it cannot stand. */
final class LongVowelMark extends PassageRule {

    static final char MARK = '\u30FC';

    private static final char ONE = '\u4E00';
    private static final String DASHES = "-\uFF0D\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500";

    /** The mark, and what may stand for it. */
    static final String SIGNS = DASHES + ONE + MARK;

    /** What follows the kanji in words and numbers. */
    private static final String WORDS =
            Phrases.rows(LongVowelMark.class, "words-of-one.tsv").get(0).get(0);

    LongVowelMark() {
        super("long-vowel-mark", Family.CHARACTERS, Severity.ERROR);
    }

    @Override
    protected List<Passage> passages(CheckedPlan plan) {
        return Noticed.passages(plan, Noticed.Kind.LONG_VOWEL);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Noticed.is(c, Noticed.Kind.LONG_VOWEL)) {
                continue;
            }
            char before = Script.at(text, i - 1);
            char after = Script.at(text, i + 1);
            if (c != MARK && Script.isKatakana(before) && (Script.isKatakana(after) || ends(c, after))) {
                report(passage, i, MARK, report);
            } else if (c == MARK && Script.isDigit(before) && Script.isDigit(after)) {
                report(passage, i, '\u301C', report);
            }
        }
    }

    /** Of the kanji, not before letters with which a word goes on from it, such as 一覧; a dash may part words. */
    private static boolean ends(char c, char after) {
        return c == ONE && !Script.isDigit(after) && WORDS.indexOf(after) < 0;
    }

    private static void report(Passage passage, int index, char meant, Report report) {
        int start = Math.max(0, index - 3);
        int end = Math.min(passage.text().length(), index + 4);
        String text = passage.text();
        String mended = text.substring(start, index) + meant + text.substring(index + 1, end);
        report.correcting(text.substring(start, end), mended)
                .at(passage.place(start, end), text.substring(start, end), text.charAt(index), meant);
    }
}
