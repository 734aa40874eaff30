package jp.shirube.checker.characters;

import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.Severity;

/** Two kinds of dash in one number of a heading, such as 1—3-1. */
final class MixedDashes extends PassageRule {

    private static final String DASHES = "-\uFF0D\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC\u4E00";

    MixedDashes() {
        super("mixed-dashes", Family.CHARACTERS, Severity.WARNING);
    }

    @Override
    protected void check(Passage passage, Report report) {
        boolean may =
                passage.text().length() > 2 && Script.isDigit(passage.text().charAt(0));
        Mark mark = may ? Mark.of(passage.text()) : null;
        if (mark == null || mark.kind() != Mark.Kind.COMPOUND) {
            return;
        }
        String printed = mark.printed();
        char used = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (DASHES.indexOf(c) >= 0) {
                if (used != 0 && c != used) {
                    int end = Math.min(passage.text().length(), mark.end());
                    report.at(passage.place(0, end), printed);
                    return;
                }
                used = c;
            }
        }
    }
}
