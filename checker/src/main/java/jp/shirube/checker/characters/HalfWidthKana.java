package jp.shirube.checker.characters;

import java.text.Normalizer;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.kernel.Severity;

/** Kana of half width: read aloud letter by letter, and not found by a search. */
final class HalfWidthKana extends PassageRule {

    /** All of them. */
    static final String SIGNS = Script.range('\uFF66', '\uFF9F');

    HalfWidthKana() {
        super("half-width-kana", Family.CHARACTERS, Severity.WARNING);
    }

    @Override
    protected List<Passage> passages(CheckedPlan plan) {
        return Noticed.passages(plan, Noticed.Kind.HALF_WIDTH_KANA);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && text.charAt(end) >= '\uFF66' && text.charAt(end) <= '\uFF9F') {
                end++;
            }
            if (end > i) {
                String read = text.substring(i, end);
                String wide = Normalizer.normalize(read, Normalizer.Form.NFKC);
                report.correcting(read, wide).at(passage.place(i, end), read, wide);
            }
            i = end + 1;
        }
    }
}
