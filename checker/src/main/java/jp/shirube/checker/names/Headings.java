package jp.shirube.checker.names;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.text.Derived;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;

/** The headings of a plan with their marks, from top to bottom. */
final class Headings {

    /** A heading with its mark. */
    record Heading(Passage passage, Mark mark, String title) {}

    private static final Derived<List<Heading>> HEADINGS = new Derived<>(plan -> list(plan, false));

    private Headings() {}

    static List<Heading> of(CheckedPlan plan) {
        return plan.derived(HEADINGS);
    }

    /** Also those in a table of contents, which stand in cells. */
    static List<Heading> withContents(CheckedPlan plan) {
        return list(plan, true);
    }

    private static List<Heading> list(CheckedPlan plan, boolean cells) {
        List<Heading> headings = new ArrayList<>();
        for (Passage passage : plan.passages()) {
            boolean counts = passage.kind() == Passage.Kind.HEADING || (cells && passage.kind() == Passage.Kind.CELL);
            Mark mark = counts ? Mark.of(passage.text()) : null;
            if (mark != null && mark.end() < passage.text().length()) {
                headings.add(new Heading(passage, mark, JapaneseText.key(mark.rest(passage.text()))));
            }
        }
        return headings;
    }
}
