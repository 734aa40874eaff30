package jp.shirube.checker.language;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.Severity;

/** An adnominal な stands before a noun; before a verb made of a noun, another particle was meant. */
final class AdnominalBeforeVerb extends PassageRule {

    private static final int SHORTEST_NOUN = 2;
    private static final int LONGEST_NOUN = 4;

    AdnominalBeforeVerb() {
        super("adnominal-before-verb", Family.LANGUAGE, Severity.ERROR);
    }

    @Override
    protected List<Passage> passages(CheckedPlan plan) {
        return Sign.ADNOMINAL.passages(plan);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        for (int i = text.indexOf(Words.ADNOMINAL, 1); i >= 0; i = text.indexOf(Words.ADNOMINAL, i + 1)) {
            int end = i + 1;
            while (end < text.length() && Letters.isKanji(text.charAt(end))) {
                end++;
            }
            int noun = end - i - 1;
            if (Letters.isKanji(text.charAt(i - 1)) && noun >= SHORTEST_NOUN && noun <= LONGEST_NOUN) {
                report(passage, i, end, report);
            }
        }
    }

    private static void report(Passage passage, int particle, int end, Report report) {
        for (String ending : Words.VERB_ENDINGS) {
            if (passage.text().startsWith(ending, end)) {
                int start = Math.max(0, particle - 2);
                String read = passage.text().substring(start, end + ending.length());
                report.at(passage.place(start, end + ending.length()), read);
                return;
            }
        }
    }
}
