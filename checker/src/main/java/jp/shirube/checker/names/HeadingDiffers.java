package jp.shirube.checker.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** A node with its title as a matching key. */
    private record Titled(Node node, String title) {}

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
        Map<Integer, List<Titled>> byNumber = new HashMap<>();
        for (Node node : plan.plan().nodes()) {
            String title = JapaneseText.key(node.title());
            titles.add(title);
            String mark = node.mark();
            Mark own = mark == null || title.length() < SHORTEST ? null : Mark.of(mark + " ");
            if (own != null) {
                byNumber.computeIfAbsent(own.ordinal(), number -> new ArrayList<>())
                        .add(new Titled(node, title));
            }
        }
        for (Heading heading : Headings.of(plan)) {
            if (heading.title().length() >= SHORTEST && !titles.contains(heading.title())) {
                Node node = similar(byNumber.getOrDefault(heading.mark().ordinal(), List.of()), heading);
                SourceRef place =
                        heading.passage().place(0, heading.passage().text().length());
                if (node != null && !ReadingFindings.tell(plan, READING, place)) {
                    String title = heading.mark().rest(heading.passage().text());
                    report.at(place, List.of(node.source()), title, node.title());
                }
            }
        }
    }

    private static @Nullable Node similar(List<Titled> sameNumber, Heading heading) {
        for (Titled titled : sameNumber) {
            if (Distance.of(titled.title, heading.title(), LIMIT) <= LIMIT) {
                return titled.node;
            }
        }
        return null;
    }
}
