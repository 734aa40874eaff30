package jp.shirube.recognition.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/** Where the reading stands in the outline: chapter, numbered section, goal, programme. A heading printed twice opens its node again. */
final class Outline {

    private static final List<String> COMPOUND_LEVELS =
            List.of(StrategyLevels.PART, StrategyLevels.ITEM, StrategyLevels.SUB_ITEM);

    private final Reading reading;
    private final PlanDraft draft;
    private final String title;
    private final Map<String, NodeDraft> byNumber = new HashMap<>();
    private final Map<String, NodeDraft> goals = new HashMap<>();
    private @Nullable NodeDraft chapter;
    private @Nullable NodeDraft part;
    private @Nullable NodeDraft item;
    private @Nullable NodeDraft goal;
    private @Nullable NodeDraft program;

    /**
     * An outline without any heading yet.
     *
     * @param title of the document, for what stands in no part of it
     */
    Outline(Reading reading, PlanDraft draft, String title) {
        this.reading = reading;
        this.draft = draft;
        this.title = title;
    }

    /** Whether a heading has opened a node. */
    boolean begun() {
        return findCurrent() != null;
    }

    /** The innermost node that is open; a node named as the document is made where none is. */
    NodeDraft current(Line at) {
        NodeDraft open = findCurrent();
        if (open != null) {
            return open;
        }
        NodeDraft made =
                draft.addNode(null, "0", StrategyLevels.PART, null, title, SourceRef.ofLine(at.number(), at.text()));
        part = made;
        return made;
    }

    private @Nullable NodeDraft findCurrent() {
        if (program != null) {
            return program;
        }
        if (goal != null) {
            return goal;
        }
        if (item != null) {
            return item;
        }
        return part != null ? part : chapter;
    }

    boolean inGoal() {
        return goal != null;
    }

    /** Leaves the programme: what follows belongs to the goal as a whole. */
    void leaveProgram() {
        program = null;
    }

    void chapter(Mark mark, String title, Line line) {
        String number = String.valueOf(mark.ordinal());
        String unit = mark.printed().substring(mark.printed().length() - 1);
        chapter = open(null, number, unit, mark.printed(), title, line);
        byNumber.put(number, chapter);
        part = null;
        leaveGoal();
        item = null;
    }

    /** A numbered section: 1-1 stands in the chapter, 1-3-1 in 1-3. */
    void compound(Mark mark, String title, Line line) {
        String number = number(mark);
        int depth = (int) number.chars().filter(c -> c == '-').count();
        NodeDraft parent = depth > 1 ? byNumber.get(number.substring(0, number.lastIndexOf('-'))) : chapter;
        if (parent == null) {
            parent = chapter;
        }
        String level = COMPOUND_LEVELS.get(Math.min(depth, COMPOUND_LEVELS.size()) - 1);
        NodeDraft node = open(parent, number, level, mark.printed(), title, line);
        byNumber.put(number, node);
        leaveGoal();
        item = depth > 1 ? node : null;
        part = depth > 1 ? part : node;
    }

    /** A section counted 1, 2, 3. */
    void numbered(Mark mark, String title, Line line) {
        leaveGoal();
        item = null;
        part = open(chapter, String.valueOf(mark.ordinal()), StrategyLevels.PART, mark.printed(), title, line);
    }

    /** A goal or priority project; it stands in the section whose content it is. */
    void goal(TierLabel label, String title, Line line, Line last) {
        leaveGoal();
        item = null;
        String key = label.tier() + label.number();
        NodeDraft known = goals.get(key);
        if (known != null) {
            reading.source(line, last, title);
            if (!known.sameTitle(title)) {
                known.addAlias(title);
                reading.find(
                        ReadingRule.TITLE_DIFFERS,
                        reading.source(line, last, title),
                        List.of(known.source()),
                        title,
                        known.title());
            }
            goal = known;
            return;
        }
        NodeDraft parent = part == null ? chapter : part;
        SourceRef source = reading.source(line, last, title);
        NodeDraft made = draft.addNode(parent, label.number(), label.tier(), label.mark(), title, source);
        goals.put(key, made);
        goal = made;
    }

    /** A programme under its goal; outside goals, an item of the section. */
    void program(String level, String number, String mark, String title, Line line) {
        NodeDraft parent = goal;
        if (parent != null) {
            program = open(parent, number, level, mark, title, line);
            return;
        }
        item = open(part == null ? chapter : part, number, StrategyLevels.ITEM, mark, title, line);
    }

    /** Whether a compound number goes on from the sections so far: the next one at its depth, or the first under an open one. */
    boolean continues(Mark mark) {
        String number = number(mark);
        int cut = number.lastIndexOf('-');
        int last = Integer.parseInt(number.substring(cut + 1));
        String before = number.substring(0, cut + 1);
        return byNumber.containsKey(before + (last - 1)) && !byNumber.containsKey(number);
    }

    /** The matching key of a compound number: 1-3-1. */
    private static String number(Mark mark) {
        String key = JapaneseText.key(mark.printed());
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    private void leaveGoal() {
        goal = null;
        program = null;
    }

    private NodeDraft open(
            @Nullable NodeDraft parent, String idPart, String level, String mark, String title, Line line) {
        List<NodeDraft> siblings = parent == null ? draft.roots() : parent.children();
        String markKey = JapaneseText.key(mark);
        for (NodeDraft sibling : siblings) {
            String other = sibling.mark();
            if (other != null && JapaneseText.key(other).equals(markKey) && sibling.sameTitle(title)) {
                reading.source(line);
                return sibling;
            }
        }
        return draft.addNode(parent, idPart, level, mark, title, reading.source(line, title));
    }
}
