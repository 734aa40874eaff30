package jp.shirube.checker.characters;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.ReadingFindings;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A circled number of another set, such as ➂ for ③. Silent where reading has said so. */
final class CircledLookAlike implements Rule {

    /** The sets that are not ①, ② …. */
    static final String SIGNS = Script.range('\u2776', '\u2793');

    private static final String READING = "look-alike";

    @Override
    public String id() {
        return "circled-look-alike";
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
        for (Passage passage : Noticed.passages(plan, Noticed.Kind.CIRCLED)) {
            String text = passage.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Noticed.is(c, Noticed.Kind.CIRCLED)) {
                    SourceRef place = passage.place(i, i + 1);
                    if (!ReadingFindings.tell(plan, READING, place)) {
                        char meant = (char) ('\u2460' + (c - '\u2776') % 10);
                        report.correcting(String.valueOf(c), String.valueOf(meant))
                                .at(place, c, meant);
                    }
                }
            }
        }
    }
}
