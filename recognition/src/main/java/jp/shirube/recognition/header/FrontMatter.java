package jp.shirube.recognition.header;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.SectionKind;
import jp.shirube.exchange.Sourced;
import jp.shirube.exchange.UsedLines;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.prose.Paragraphs;
import jp.shirube.recognition.reading.Reading;

/**
 * What stands above the first heading or table that a form read: titles, years, imprint and captions are headings of the document; running
 * text becomes a section of the first root node.
 */
public final class FrontMatter {

    /** A title or caption is at most this long, in characters. */
    private static final int LONGEST = 40;

    /** Filled lines that count as front matter where nothing below them was read. */
    private static final int LINES = 12;

    private FrontMatter() {}

    /** Places the lines above the first content; the plan comes back with their text. A row of cells stays open. */
    public static PlanDocument place(Reading reading, PlanDocument plan) {
        List<List<Line>> paragraphs = new ArrayList<>();
        boolean rooted = !plan.nodes().isEmpty();
        boolean open = false;
        Line above = null;
        for (Line line : front(reading, plan)) {
            if (reading.accounted(line) || line.tabular()) {
                open = false;
                continue;
            }
            boolean apart = above == null || above.number() + 1 < line.number();
            if (!isProse(line) && !(open && !apart)) {
                reading.use(line, LineUse.HEADING);
                open = false;
            } else if (rooted) {
                if (!open) {
                    paragraphs.add(new ArrayList<>());
                }
                paragraphs.get(paragraphs.size() - 1).add(line);
                open = line.text().indexOf('。') < line.text().length() - 1;
            }
            above = line;
        }
        return paragraphs.isEmpty() ? plan : withSection(reading, plan, paragraphs);
    }

    /** The filled lines above the first content. */
    private static List<Line> front(Reading reading, PlanDocument plan) {
        int content = firstContent(plan);
        List<Line> front = new ArrayList<>();
        for (Line line : reading.lines()) {
            if (content == Integer.MAX_VALUE ? front.size() == LINES : line.number() >= content) {
                break;
            }
            if (!line.blank()) {
                front.add(line);
            }
        }
        return front;
    }

    /** The first line of a node, a table, a list: of anything that is content and not front matter. */
    private static int firstContent(PlanDocument plan) {
        int first = earliest(plan.nodes(), Integer.MAX_VALUE);
        first = earliest(plan.projects(), first);
        first = earliest(plan.indicators(), first);
        first = earliest(plan.listing(), first);
        first = earliest(plan.series(), first);
        first = earliest(plan.bodies(), first);
        first = earliest(plan.steps(), first);
        for (UsedLines used : plan.usedLines()) {
            first = used.as() == LineUse.HEADER ? Math.min(first, used.line()) : first;
        }
        return first;
    }

    private static int earliest(List<? extends Sourced> values, int first) {
        int earliest = first;
        for (Sourced value : values) {
            Integer line = value.source().line();
            earliest = line == null ? earliest : Math.min(earliest, line);
        }
        return earliest;
    }

    private static boolean isProse(Line line) {
        String text = line.text();
        return text.length() > LONGEST || text.indexOf('。') >= 0;
    }

    private static PlanDocument withSection(Reading reading, PlanDocument plan, List<List<Line>> paragraphs) {
        List<String> items = new ArrayList<>();
        paragraphs.forEach(lines -> items.addAll(Paragraphs.of(lines)));
        List<Line> last = paragraphs.get(paragraphs.size() - 1);
        Line first = paragraphs.get(0).get(0);
        SourceRef source = reading.source(first, last.get(last.size() - 1), first.text());
        List<Node> nodes = new ArrayList<>(plan.nodes());
        Node root = nodes.get(0);
        List<Section> sections = new ArrayList<>(root.sections());
        sections.add(0, new Section("", SectionKind.OVERVIEW, items, source));
        nodes.set(
                0,
                new Node(
                        root.id(),
                        root.parent(),
                        root.level(),
                        root.mark(),
                        root.title(),
                        root.aliases(),
                        sections,
                        root.source()));
        return plan.withNodes(nodes);
    }
}
