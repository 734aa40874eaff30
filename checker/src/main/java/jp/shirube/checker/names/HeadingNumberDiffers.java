package jp.shirube.checker.names;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.names.Headings.Heading;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.ReadingFindings;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A heading right below itself, as above its table, with another number. Short titles are left alone: lists of people hold them. */
final class HeadingNumberDiffers implements Rule {

    private static final List<String> READING = List.of("mark-differs", "mark-gap", "mark-out-of-series");
    private static final int SHORTEST = 5;

    @Override
    public String id() {
        return "heading-number-differs";
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
        List<Heading> headings = Headings.of(plan);
        int next = 0;
        for (int i = 1; i < headings.size(); i++) {
            Heading above = headings.get(i - 1);
            Heading below = headings.get(i);
            while (passages.get(next) != above.passage()) {
                next++;
            }
            if (passages.get(next + 1) == below.passage() && isNumberedAnew(above, below)) {
                report(plan, above.passage(), below.passage(), report);
            }
        }
    }

    private static boolean isNumberedAnew(Heading above, Heading below) {
        Mark first = above.mark();
        Mark second = below.mark();
        return first.kind() == second.kind()
                && first.ordinal() > 0
                && second.ordinal() > 0
                && first.ordinal() != second.ordinal()
                && above.title().length() >= SHORTEST
                && above.title().equals(below.title());
    }

    private static void report(CheckedPlan plan, Passage above, Passage below, Report report) {
        SourceRef place = below.place(0, below.text().length());
        SourceRef other = above.place(0, above.text().length());
        if (READING.stream().noneMatch(rule -> ReadingFindings.tell(plan, rule, place))) {
            report.at(place, List.of(other), below.text(), above.text());
        }
    }
}
