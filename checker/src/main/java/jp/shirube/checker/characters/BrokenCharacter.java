package jp.shirube.checker.characters;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.kernel.Severity;

/** A character that no reader can see: lost in conversion, of a private font, or a control character. */
final class BrokenCharacter extends PassageRule {

    /** Lost in conversion, control characters, and the private use area. */
    static final String SIGNS = '\uFFFD'
            + Script.range('\u0000', '\u0008')
            + Script.range('\n', '\u001F')
            + Script.range('\u0080', '\u009F')
            + Script.range('\uE000', '\uF8FF');

    BrokenCharacter() {
        super("broken-character", Family.CHARACTERS, Severity.ERROR);
    }

    @Override
    protected List<Passage> passages(CheckedPlan plan) {
        return Noticed.passages(plan, Noticed.Kind.BROKEN);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // A symbol font leaves its bullets in the private use area; reading takes them as marks.
            boolean bullet = c >= '\uE000' && c <= '\uF8FF' && i == 0;
            if (Noticed.is(c, Noticed.Kind.BROKEN) && !bullet) {
                String code = String.format("U+%04X", (int) c);
                report.at(passage.place(i, i + 1), code, text.substring(Math.max(0, i - 5), i));
                return;
            }
        }
    }
}
