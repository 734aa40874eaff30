package jp.shirube.checker.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.names.Headings.Heading;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.ReadingFindings;
import jp.shirube.exchange.Node;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** A heading that differs by a few characters from the title in the outline with the same number. */
final class HeadingDiffers implements Rule {

    private static final String READING = "title-differs";
    private static final int LIMIT = 2;
    private static final int SHORTEST = 6;

    @Override
    public String id() {
        return "heading-differs";
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
        Set<String> titles = new HashSet<>();
        for (Node node : plan.plan().nodes()) {
            titles.add(JapaneseText.key(node.title()));
        }
        for (Heading heading : Headings.of(plan)) {
            if (heading.title().length() >= SHORTEST && !titles.contains(heading.title())) {
                Node node = similar(plan.plan().nodes(), heading);
                SourceRef place =
                        heading.passage().place(0, heading.passage().text().length());
                if (node != null && !ReadingFindings.tell(plan, READING, place)) {
                    String title = heading.mark().rest(heading.passage().text());
                    report.at(place, List.of(node.source()), title, node.title());
                }
            }
        }
    }

    private static @Nullable Node similar(List<Node> nodes, Heading heading) {
        for (Node node : nodes) {
            String mark = node.mark();
            Mark own = mark == null ? null : Mark.of(mark + " ");
            String title = JapaneseText.key(node.title());
            if (own != null
                    && own.ordinal() == heading.mark().ordinal()
                    && title.length() >= SHORTEST
                    && Distance.of(title, heading.title(), LIMIT) <= LIMIT) {
                return node;
            }
        }
        return null;
    }
}
