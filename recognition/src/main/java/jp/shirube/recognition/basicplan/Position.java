package jp.shirube.recognition.basicplan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/**
 * Where in the outline the reading is. A block of sections and tables belongs to the plan whose programmes are headed in it, even where
 * the heading of that plan was lost.
 */
final class Position {

    private final Reading reading;
    private final Outline outline;
    private final LookAhead ahead;
    private final @Nullable NodeDraft root;
    private final Set<NodeDraft> visited = new HashSet<>();
    private @Nullable NodeDraft current;
    private @Nullable NodeDraft lastProgramme;
    private boolean programmeHeaded;
    private boolean blockOpen;
    private boolean afterTable;
    private boolean inList;

    Position(Reading reading, Outline outline, LookAhead ahead, @Nullable NodeDraft root) {
        this.reading = reading;
        this.outline = outline;
        this.ahead = ahead;
        this.root = root;
        this.current = root;
    }

    /** The node that is being read; null before the first where the plan has no vision. */
    @Nullable
    NodeDraft current() {
        return current;
    }

    /** 0 outside the outline and at its root. */
    int depth() {
        return outline.depth(current);
    }

    /** Whether a table of projects was the last thing read. */
    boolean afterTable() {
        return afterTable;
    }

    /** Whether a programme was headed and its table is still to come. */
    boolean programmeHeaded() {
        return programmeHeaded;
    }

    /** Whether a list of programmes is being read. */
    boolean inList() {
        return inList;
    }

    /** Whether a programme was listed or headed since the last heading of a plan. */
    boolean visited(NodeDraft programme) {
        return visited.contains(programme);
    }

    void toRoot() {
        moveTo(root);
    }

    /** A pillar or a plan was headed. */
    void toPlan(NodeDraft node) {
        moveTo(node);
    }

    /** A programme was printed in a list of programmes. */
    void list(NodeDraft programme) {
        if (current != programme.parent()) {
            moveTo(programme.parent());
        }
        visited.add(programme);
        inList = true;
        afterTable = false;
    }

    /** A programme was headed, and its own text or table follows. */
    void toProgramme(NodeDraft programme) {
        current = programme;
        lastProgramme = programme;
        programmeHeaded = true;
        blockOpen = true;
        afterTable = false;
        inList = false;
        visited.add(programme);
    }

    /** Text of any kind was read: a list of programmes has ended. */
    void text() {
        inList = false;
        outline.endList();
    }

    /** A table of projects has ended. */
    void endTable() {
        text();
        afterTable = true;
        blockOpen = false;
        programmeHeaded = false;
    }

    /** A section or a table begins at an index: finds the plan to which it belongs. */
    void beginBlock(int index) {
        text();
        if (blockOpen || depth() == 0) {
            return;
        }
        NodeDraft plan = plan();
        NodeDraft programme = ahead.programmeFrom(index, plan);
        blockOpen = true;
        afterTable = false;
        NodeDraft owner = programme == null ? plan : programme.parent();
        if (owner != null && owner != plan) {
            Line line = reading.lines().get(index);
            reading.find(ReadingRule.LOST_HEADING, reading.source(line), List.of(owner.source()), owner.title());
            moveTo(owner);
            blockOpen = true;
        }
        current = owner;
    }

    /** The node of the table of projects that begins at an index: its programme, even where the heading of that was lost. */
    @Nullable
    NodeDraft nodeOfTable(int index) {
        if (programmeHeaded || depth() == 0) {
            return current;
        }
        NodeDraft plan = plan();
        if (plan == null || plan.children().isEmpty()) {
            return plan;
        }
        List<NodeDraft> programmes = plan.children();
        int last = lastProgramme == null ? -1 : programmes.indexOf(lastProgramme);
        NodeDraft coming = ahead.programmeFrom(index, plan);
        int next = coming == null ? -1 : programmes.indexOf(coming);
        int missing = (next < 0 ? programmes.size() : next) - last - 1;
        Line line = reading.lines().get(index);
        if (missing == 1) {
            NodeDraft lost = programmes.get(last + 1);
            reading.find(ReadingRule.LOST_HEADING, reading.source(line), List.of(lost.source()), lost.title());
            toProgramme(lost);
            return lost;
        }
        NodeDraft chosen = last < 0 ? plan : programmes.get(last);
        if (missing > 0) {
            NodeDraft other = programmes.get(last + 1);
            reading.find(
                    BasicPlanRule.EITHER_PLACE,
                    reading.source(line),
                    List.of(other.source()),
                    chosen.title(),
                    other.title());
        }
        current = chosen;
        return chosen;
    }

    private @Nullable NodeDraft plan() {
        NodeDraft at = current;
        return at != null && depth() >= LookAhead.PROGRAMME_DEPTH ? at.parent() : at;
    }

    private void moveTo(@Nullable NodeDraft node) {
        current = node;
        lastProgramme = null;
        programmeHeaded = false;
        blockOpen = false;
        afterTable = false;
        inList = false;
        visited.clear();
    }
}
