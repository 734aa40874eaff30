package jp.shirube.checker.language;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Severity;

/** A sentence in the plain style among polite ones in running text. May be meant, so only a hint. */
final class MixedStyle implements Rule {

    private static final int ENOUGH = 15;
    private static final int RARE = 10;

    @Override
    public String id() {
        return "mixed-style";
    }

    @Override
    public Family family() {
        return Family.LANGUAGE;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        int polite = 0;
        List<Passage> plain = new ArrayList<>();
        for (Passage passage : plan.passages()) {
            if (passage.kind() == Passage.Kind.PROSE && passage.text().endsWith("\u3002")) {
                String text = passage.text().substring(0, passage.text().length() - 1);
                if (Words.endsWithOne(text, Words.POLITE)) {
                    polite++;
                } else if (Words.endsWithOne(text, Words.PLAIN)) {
                    plain.add(passage);
                }
            }
        }
        if (polite >= ENOUGH && plain.size() * RARE <= polite) {
            for (Passage passage : plain) {
                int end = passage.text().length();
                int start = Math.max(0, end - 10);
                report.at(passage.place(start, end), passage.text().substring(start));
            }
        }
    }
}
