package jp.shirube.checker.characters;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.ReadingFindings;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A heading counted with the letter I in a document that has the Roman numeral Ⅰ elsewhere. */
final class LatinForRoman implements Rule {

    private static final String READING = "mark-out-of-series";
    private static final char FIRST = '\u2160';
    private static final char LAST = '\u216B';

    @Override
    public String id() {
        return "latin-for-roman";
    }

    @Override
    public Family family() {
        return Family.CHARACTERS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        if (plan.passages().stream().noneMatch(LatinForRoman::isRoman)) {
            return;
        }
        for (Passage passage : plan.passages()) {
            Mark mark = passage.text().startsWith("I") ? Mark.of(passage.text()) : null;
            if (mark == null || mark.kind() != Mark.Kind.ROMAN) {
                continue;
            }
            SourceRef place = passage.place(0, passage.text().length());
            if (!ReadingFindings.tell(plan, READING, place)) {
                report.at(place, mark.printed(), (char) (FIRST + mark.ordinal() - 1));
            }
        }
    }

    private static boolean isRoman(Passage passage) {
        char c = Script.at(passage.text(), 0);
        return c >= FIRST && c <= LAST;
    }
}
