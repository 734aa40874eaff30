package jp.shirube.checker.names;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.ReadingFindings;
import jp.shirube.kernel.Severity;

/** The same heading twice with nothing in between. */
final class HeadingRepeated implements Rule {

    private static final String READING = "doubled-line";

    @Override
    public String id() {
        return "heading-repeated";
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<Passage> passages = plan.passages();
        for (int i = 1; i < passages.size(); i++) {
            Passage above = passages.get(i - 1);
            Passage below = passages.get(i);
            boolean headings = above.kind() == Passage.Kind.HEADING && below.kind() == Passage.Kind.HEADING;
            if (headings && above.text().equals(below.text())) {
                int end = below.text().length();
                if (!ReadingFindings.tell(plan, READING, below.place(0, end))) {
                    report.at(below.place(0, end), List.of(above.place(0, end)), below.text());
                }
            }
        }
    }
}
