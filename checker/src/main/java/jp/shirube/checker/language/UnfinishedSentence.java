package jp.shirube.checker.language;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Severity;

/** Running text that stops after a particle or a comma, right above a heading or another entry. */
final class UnfinishedSentence implements Rule {

    /** Shortest text that is a sentence and no label. */
    private static final int SHORTEST = 20;

    @Override
    public String id() {
        return "unfinished-sentence";
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
        List<Passage> passages = plan.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean running = passage.kind() == Passage.Kind.PROSE || passage.kind() == Passage.Kind.ITEM;
            boolean last = i + 1 == passages.size() || passages.get(i + 1).kind() != Passage.Kind.PROSE;
            String text = passage.text();
            if (running && last && text.length() >= SHORTEST && Words.endsWithOne(text, Words.OPEN)) {
                report.at(passage.place(text.length() - 10, text.length()), text.substring(text.length() - 10));
            }
        }
    }
}
