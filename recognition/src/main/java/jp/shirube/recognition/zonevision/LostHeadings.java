package jp.shirube.recognition.zonevision;

import java.util.List;
import java.util.Set;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/**
 * Headings that the text lost but the table of contents names: put back where the first heading of their part stands, so that the part
 * does not fall to its neighbour.
 */
final class LostHeadings {

    private final Reading reading;
    private final Contents contents;
    private final ZoneOutline outline;
    private final Set<String> printed;

    /**
     * @param printed keys of all lines of the text that may be headings, without their marks
     */
    LostHeadings(Reading reading, Contents contents, ZoneOutline outline, Set<String> printed) {
        this.reading = reading;
        this.contents = contents;
        this.outline = outline;
        this.printed = printed;
    }

    /** Opens what is missing above a heading that is about to be opened. */
    void restoreAbove(Headings.Heading heading, Line line) {
        String key = JapaneseText.key(heading.title());
        if (contents.names(key)) {
            List<Headings.Heading> above = contents.above(key);
            above.forEach(lost -> restore(lost, line));
            return;
        }
        NodeDraft current = outline.current();
        if (current == null || heading.mark() == null || heading.mark().ordinal() != 1) {
            return;
        }
        NodeDraft parent = restartedUnder(current, heading.mark());
        Headings.Heading next = parent == null
                ? contents.firstBelow(JapaneseText.key(current.title()))
                : contents.after(parent.titleKey());
        if (next != null) {
            restore(next, line);
        }
    }

    private void restore(Headings.Heading lost, Line line) {
        if (printed.add(JapaneseText.key(lost.title()))) {
            outline.enter(lost, line);
            reading.find(ReadingRule.LOST_HEADING, reading.source(line), lost.title());
        }
    }

    /** The node under which a series of marks begins anew; null where it does not. */
    private static @Nullable NodeDraft restartedUnder(NodeDraft current, Mark mark) {
        for (NodeDraft at = current; at != null; at = at.parent()) {
            Mark open = at.mark() == null ? null : Mark.of(at.mark() + " ");
            if (open != null && open.kind() == mark.kind()) {
                return at.parent();
            }
        }
        return null;
    }
}
