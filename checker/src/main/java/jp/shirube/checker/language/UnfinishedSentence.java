package jp.shirube.checker.language;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Severity;

/** Running text that stops after a particle or a comma, right above a heading or another entry; or a cell of sentences. */
final class UnfinishedSentence implements Rule {

    /** Shortest text that is a sentence and no label. */
    private static final int SHORTEST = 20;

    /** Longest heading without a mark. */
    private static final int LONGEST_LABEL = 8;

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
            boolean cell = passage.kind() == Passage.Kind.CELL && passage.text().indexOf('\u3002') >= 0;
            boolean last = cell || i + 1 == passages.size() || beginsAnew(passages.get(i + 1));
            String text = passage.text();
            if ((running || cell) && last && text.length() >= SHORTEST && Words.endsWithOne(text, Words.OPEN)) {
                report.at(passage.place(text.length() - 10, text.length()), text.substring(text.length() - 10));
            }
        }
    }

    /** Whether a passage is no continuation: it has a mark, stands in a table, or is a heading without a mark. */
    private static boolean beginsAnew(Passage passage) {
        String text = passage.text();
        boolean label = text.length() <= LONGEST_LABEL && text.indexOf('\u3002') < 0;
        return passage.kind() != Passage.Kind.PROSE || label;
    }
}
