package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/** The outline of the vision: chapters, their parts, and below the measures 政策分野, 政策項目 and 協定内容. */
final class ZoneOutline {

    private final Reading reading;
    private final PlanDraft draft;
    private final Outline outline = new Outline();
    private final List<NodeDraft> open = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();

    ZoneOutline(Reading reading, PlanDraft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** Opens the node of a heading. */
    NodeDraft enter(Headings.Heading heading, Line line) {
        NodeDraft current = current();
        if (current != null && isRepeated(current, heading, line)) {
            reading.find(ZoneVisionRule.DOUBLED_LINE, reading.source(line), line.text());
            return current;
        }
        outline.enter(heading.mark(), heading.title());
        int depth = outline.depth() - 1;
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
        NodeDraft parent = current();
        Mark mark = heading.mark();
        NodeDraft node = draft.addNode(
                parent,
                idPart(parent, mark),
                level(parent, heading),
                mark == null ? null : mark.printed(),
                heading.title(),
                reading.source(line));
        reading.use(line, LineUse.HEADING);
        open.add(node);
        titles.add(JapaneseText.key(heading.title()));
        return node;
    }

    /** Adds the node of a heading that the text lost but the overview names, below the current policy item. */
    NodeDraft enterLost(String title, Line line) {
        while (!open.isEmpty() && level(open.size() - 1).equals(ZoneWords.MEASURE_LEVELS.get(2))) {
            open.remove(open.size() - 1);
        }
        NodeDraft parent = current();
        String level = ZoneWords.MEASURE_LEVELS.get(2);
        NodeDraft node = draft.addNode(parent, idPart(parent, null), level, null, title, reading.source(line, title));
        reading.find(ReadingRule.LOST_HEADING, reading.source(line), title);
        open.add(node);
        return node;
    }

    /** The innermost open node; null before the first heading. */
    @Nullable
    NodeDraft current() {
        return open.isEmpty() ? null : open.get(open.size() - 1);
    }

    /** Keys of the titles of all headings in the text. */
    Set<String> titles() {
        return titles;
    }

    /** Titles from the root down to a node, itself included. */
    static List<String> path(NodeDraft node) {
        List<String> path = new ArrayList<>();
        for (NodeDraft at = node; at != null; at = at.parent()) {
            path.add(0, at.title());
        }
        return path;
    }

    /** The node itself or the one above it that has a level; null where none has. */
    static @Nullable NodeDraft above(NodeDraft node, String level) {
        NodeDraft at = node;
        while (at != null && !at.level().equals(level)) {
            at = at.parent();
        }
        return at;
    }

    private String level(int depth) {
        return open.get(depth).level();
    }

    private boolean isRepeated(NodeDraft current, Headings.Heading heading, Line line) {
        Integer last = current.source().endLine();
        String mark = heading.mark() == null ? null : heading.mark().printed();
        boolean same = current.sameTitle(heading.title()) && Objects.equals(mark, current.mark());
        return same && current.sections().isEmpty() && last != null && isNear(last, line);
    }

    /** Whether a line stands right below another, or with one blank line between. */
    private boolean isNear(int number, Line line) {
        return line.position() - reading.lines().get(number - 1).position() <= 2;
    }

    private String idPart(@Nullable NodeDraft parent, @Nullable Mark mark) {
        if (mark != null && mark.ordinal() > 0) {
            return String.valueOf(mark.ordinal());
        }
        return mark != null ? mark.printed() : parent == null && draft.roots().isEmpty() ? "0" : "A";
    }

    private static String level(@Nullable NodeDraft parent, Headings.Heading heading) {
        List<String> measures = ZoneWords.MEASURE_LEVELS;
        if (parent == null) {
            return heading.title().endsWith(ZoneWords.POLICY_AREA) ? measures.get(0) : ZoneWords.LEVELS.get(0);
        }
        int measure = measures.indexOf(parent.level());
        if (measure >= 0) {
            return measures.get(Math.min(measure + 1, measures.size() - 1));
        }
        boolean area = heading.title().endsWith(ZoneWords.POLICY_AREA) || ZoneWords.MEASURES.isIn(parent.titleKey());
        int depth = ZoneWords.LEVELS.indexOf(parent.level());
        return area ? measures.get(0) : ZoneWords.LEVELS.get(Math.min(depth + 1, ZoneWords.LEVELS.size() - 1));
    }
}
