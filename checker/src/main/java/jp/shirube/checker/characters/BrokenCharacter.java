package jp.shirube.checker.characters;

import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.kernel.Severity;

/** A character that no reader can see: lost in conversion, of a private font, or a control character. */
final class BrokenCharacter extends PassageRule {

    BrokenCharacter() {
        super("broken-character", Family.CHARACTERS, Severity.ERROR);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lost = c == '\uFFFD' || (c < ' ' && c != '\t') || (c >= '\u0080' && c <= '\u009F');
            // A symbol font leaves its bullets in the private use area; reading takes them as marks.
            boolean symbol = c >= '\uE000' && c <= '\uF8FF' && i > 0;
            if (lost || symbol) {
                String code = String.format("U+%04X", (int) c);
                report.at(passage.place(i, i + 1), code, text.substring(Math.max(0, i - 5), i));
                return;
            }
        }
    }
}
