package jp.shirube.checker.language;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Severity;

/** A sentence in running text without 。 where nearly all others have one. */
final class MissingFullStop implements Rule {

    /** Fewest sentences that show how the document does it. */
    private static final int ENOUGH = 10;

    /** Of this many sentences at most one lacks it. */
    private static final int RARE = 10;

    @Override
    public String id() {
        return "missing-full-stop";
    }

    @Override
    public Family family() {
        return Family.LANGUAGE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        int closed = 0;
        List<Passage> open = new ArrayList<>();
        for (Passage passage : plan.passages()) {
            if (passage.kind() == Passage.Kind.PROSE || passage.kind() == Passage.Kind.ITEM) {
                String text = passage.text();
                closed += text.endsWith("\u3002") ? 1 : 0;
                if (Words.endsWithOne(text, Words.POLITE)) {
                    open.add(passage);
                }
            }
        }
        if (closed >= ENOUGH && open.size() * RARE <= closed) {
            for (Passage passage : open) {
                int end = passage.text().length();
                report.at(
                        passage.place(Math.max(0, end - 10), end),
                        passage.text().substring(Math.max(0, end - 10)));
            }
        }
    }
}
