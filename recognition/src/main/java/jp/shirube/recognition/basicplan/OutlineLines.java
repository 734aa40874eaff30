package jp.shirube.recognition.basicplan;

import java.util.List;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.reading.Reading;

/** Decides whether a line with a mark is a heading of the outline, and moves the position there. */
final class OutlineLines {

    private static final int LONGEST_TITLE = 60;

    private final Reading reading;
    private final HeadingReader headings;
    private final Outline outline;
    private final LookAhead ahead;
    private final Position position;
    private final SectionWriter sections;
    private boolean repeated;

    OutlineLines(
            Reading reading,
            HeadingReader headings,
            Outline outline,
            LookAhead ahead,
            Position position,
            SectionWriter sections) {
        this.reading = reading;
        this.headings = headings;
        this.outline = outline;
        this.ahead = ahead;
        this.position = position;
        this.sections = sections;
    }

    /** Whether the heading read last was in the outline before. */
    boolean repeated() {
        return repeated;
    }

    /** Reads a line; false where it is no heading of the outline. */
    boolean read(int index) {
        Line line = reading.lines().get(index);
        List<Heading> found = headings.listIn(line);
        if (found.isEmpty()) {
            return false;
        }
        if (found.get(0).title().isEmpty()) {
            return readWithTitleBelow(index, found.get(0));
        }
        if (!accepts(index, found)) {
            return false;
        }
        sections.close();
        for (Heading heading : found) {
            place(index, heading, found.size() > 1);
        }
        return true;
    }

    private boolean readWithTitleBelow(int index, Heading heading) {
        int next = ahead.next(index);
        if (next >= reading.lines().size() || reading.lines().get(next).text().length() > LONGEST_TITLE) {
            return false;
        }
        Line below = reading.lines().get(next);
        Heading whole = heading.withTitle(below.text());
        if (below.tabular() || !whole.titled() || !headings.listIn(below).isEmpty() || HeadingWord.of(below) != null) {
            return false;
        }
        sections.close();
        reading.use(below, LineUse.HEADING);
        place(index, whole, false);
        return true;
    }

    private boolean accepts(int index, List<Heading> found) {
        Heading first = found.get(0);
        if (first.word() != null || headings.isPillar(first)) {
            return true;
        }
        boolean known = isKnown(found);
        if (!outline.begun() || position.depth() == 0) {
            return known;
        }
        boolean tableFollows = ahead.tableFollows(index);
        if (sections.isText()) {
            boolean plan = known && outline.depthOf(first) < LookAhead.PROGRAMME_DEPTH;
            boolean heads = ahead.partFollows(index) && !sections.listsBy(first.kind());
            return plan || tableFollows || (known && found.size() > 1) || heads;
        }
        boolean announced = !position.afterTable() && (!sections.isOpen() || sections.isEmpty());
        return known
                || tableFollows
                || announced
                || ahead.partFollows(index)
                || ahead.otherHeadingFollows(index, first);
    }

    private boolean isKnown(List<Heading> found) {
        for (Heading heading : found) {
            if (!outline.titled(heading).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void place(int index, Heading heading, boolean several) {
        boolean before = !outline.titled(heading).isEmpty();
        NodeDraft node = outline.place(heading, position.current());
        if (node == null) {
            return;
        }
        repeated = before || !node.title().equals(heading.title());
        if (outline.depth(node) < LookAhead.PROGRAMME_DEPTH) {
            position.toPlan(node);
        } else if (several || isListed(index, heading, node)) {
            position.list(node);
        } else {
            position.toProgramme(node);
        }
    }

    /** Whether a programme is only listed here, and its own part comes later. */
    private boolean isListed(int index, Heading heading, NodeDraft node) {
        if (ahead.tableFollows(index) || ahead.sameTitleFollows(index, heading)) {
            return false;
        }
        if (ahead.headingFollows(index)) {
            return true;
        }
        if (position.visited(node) || position.afterTable()) {
            return false;
        }
        return position.inList() || ahead.recurs(index, heading);
    }
}
