package jp.shirube.checker.completeness;

import java.util.List;
import java.util.Objects;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.exchange.Node;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.SourceRef;

/** Where things begin in a document. */
final class Starts {

    /** How many lines a heading stands above its first row at most. */
    private static final int REACH = 8;

    private Starts() {}

    /** The last line that has a title right behind its mark, where most often the body of it stands; the node's own place where none has. */
    static SourceRef lastHeading(CheckedPlan plan, Node node) {
        String title = JapaneseText.key(node.title());
        SourceRef found = node.source();
        for (Line line : plan.lines()) {
            if (!line.tabular() && line.key().endsWith(title)) {
                Mark mark = line.mark();
                String rest = mark == null ? line.text() : mark.rest(line.text());
                if (JapaneseText.key(rest).equals(title)) {
                    found = SourceRef.ofLine(line.number(), line.text());
                }
            }
        }
        return found;
    }

    /** The line of running text above a row of a table: its heading. The row's own place in a plan without lines. */
    static SourceRef headingOf(CheckedPlan plan, SourceRef row) {
        Integer number = row.line();
        if (number == null || plan.text() == null) {
            return row;
        }
        List<Line> lines = plan.text().lines();
        for (int i = Math.min(number, lines.size()) - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (!line.blank() && !line.tabular()) {
                return SourceRef.ofLine(line.number(), line.text());
            }
        }
        return row;
    }

    /** The place a little above where reading misses a heading; the place itself where it misses none. */
    static SourceRef lostHeading(CheckedPlan plan, SourceRef place) {
        for (Finding finding : plan.plan().findings()) {
            SourceRef source = finding.source();
            Integer line = source == null ? null : source.line();
            boolean near = line != null && place.line() != null && line <= place.line() && place.line() - line <= REACH;
            if (near && source != null && finding.rule().equals("lost-heading")) {
                return source;
            }
        }
        return place;
    }

    /** Whether reading has told of a rule at a line. */
    static boolean told(CheckedPlan plan, String rule, SourceRef place) {
        for (Finding finding : plan.plan().findings()) {
            SourceRef source = finding.source();
            if (finding.rule().equals(rule) && source != null && Objects.equals(source.line(), place.line())) {
                return true;
            }
        }
        return false;
    }
}
