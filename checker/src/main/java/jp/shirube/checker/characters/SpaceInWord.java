package jp.shirube.checker.characters;

import java.util.HashSet;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.Severity;

/**
 * A space between the letters of a word. In running text surely a slip; in a cell it may come from a broken line, which is a hint of a
 * rule of its own.
 */
final class SpaceInWord implements Rule {

    /** Shortest name that is broken over two lines. */
    private static final int LONG_NAME = 10;

    /** Signs before which no space stands within a sentence. */
    private static final String AMID = "\u30FB\u3001\u3002\uFF0C\u300C\uFF09\u300D";

    private final String id;
    private final Severity severity;
    private final boolean cells;

    private SpaceInWord(String id, Severity severity, boolean cells) {
        this.id = id;
        this.severity = severity;
        this.cells = cells;
    }

    /** Spaces in sentences. */
    static SpaceInWord inSentences() {
        return new SpaceInWord("space-in-word", Severity.WARNING, false);
    }

    /** Spaces in cells, the first of each. */
    static SpaceInWord inCells() {
        return new SpaceInWord("space-in-cell", Severity.INFO, true);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Family family() {
        return Family.CHARACTERS;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Set<String> reported = new HashSet<>();
        for (Passage passage : Noticed.passages(plan, Noticed.Kind.SPACE)) {
            check(passage, reported, report);
        }
    }

    private void check(Passage passage, Set<String> reported, Report report) {
        String text = passage.text();
        if (cells != (passage.kind() == Passage.Kind.CELL) || (!cells && text.indexOf('\u3002') < 0)) {
            return;
        }
        Mark mark = Mark.of(text);
        for (int i = mark == null ? 1 : mark.end() + 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                continue;
            }
            if (splits(Script.at(text, i - 1), Script.at(text, i + 1)) || breaksName(text, i) || besideSign(text, i)) {
                int start = Math.max(0, i - 4);
                int end = Math.min(text.length(), i + 5);
                String read = text.substring(start, end);
                if (reported.add(read)) {
                    String closed = text.substring(start, i) + text.substring(i + 1, end);
                    Report own = cells ? report : report.correcting(read, closed);
                    own.at(passage.place(start, end), read, read.replace(" ", ""));
                }
                return;
            }
        }
    }

    /** In a sentence, a space before a sign that stands in the midst of words, or the only one between two kanji. */
    private boolean besideSign(String text, int space) {
        char before = Script.at(text, space - 1);
        char after = Script.at(text, space + 1);
        boolean kanji = Script.isKanji(before) && Script.isKanji(after) && text.indexOf(' ') == text.lastIndexOf(' ');
        return !cells && Script.isJapaneseLetter(before) && (kanji || AMID.indexOf(after) >= 0);
    }

    /** A long cell with one space between two kanji: a name that was broken over two lines. */
    private boolean breaksName(String text, int space) {
        return cells
                && text.length() >= LONG_NAME
                && text.indexOf(' ') == text.lastIndexOf(' ')
                && Script.isKanji(Script.at(text, space - 1))
                && Script.isKanji(Script.at(text, space + 1));
    }

    /** Two kanji may be two words; kana before or after the space show that one word or sentence goes on. */
    private boolean splits(char before, char after) {
        boolean katakana = Script.isKatakanaOrLong(before) && Script.isKatakanaOrLong(after);
        boolean kana = Script.isHiragana(before) && Script.isJapaneseLetter(after);
        boolean ending = Script.isKanji(before) && Script.isHiragana(after);
        return katakana || ending || (kana && !cells);
    }
}
