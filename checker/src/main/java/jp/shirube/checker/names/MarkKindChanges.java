package jp.shirube.checker.names;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.names.Headings.Heading;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** A series that begins with Ⅰ and goes on with 2. Told once. */
final class MarkKindChanges implements Rule {

    @Override
    public String id() {
        return "mark-kind-changes";
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
        if (plan.passages().stream().noneMatch(MarkKindChanges::mayBeRoman)) {
            return;
        }
        @Nullable Heading roman = null;
        boolean first = false;
        for (Heading heading : Headings.withContents(plan)) {
            Mark mark = heading.mark();
            if (mark.kind() == Mark.Kind.ROMAN) {
                roman = heading;
                first = false;
            } else if (mark.kind() == Mark.Kind.NUMBER) {
                first |= mark.ordinal() == 1;
                if (roman != null && !first && mark.ordinal() == roman.mark().ordinal() + 1) {
                    SourceRef place =
                            heading.passage().place(0, heading.passage().text().length());
                    SourceRef other =
                            roman.passage().place(0, roman.passage().text().length());
                    report.at(
                            place, List.of(other), mark.printed(), roman.mark().printed());
                    return;
                }
            }
        }
    }

    /** A cheap look before the marks are read: a Roman numeral, or the letter that stands for one. */
    private static boolean mayBeRoman(Passage passage) {
        char c = passage.text().charAt(0);
        return c == 'I' || c == '\uFF29' || (c >= '\u2160' && c <= '\u216B');
    }
}
