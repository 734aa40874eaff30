package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.exchange.LineUse;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/**
 * The outline in the making. A heading that is printed again, in the overview, on the page that opens a pillar, above its own part, is one
 * node; where its title has a neighbour elsewhere that fits better, a heading between was lost.
 */
final class Outline {

    private final Reading reading;
    private final PlanDraft draft;
    private final LevelNames names;
    private final @Nullable NodeDraft root;
    private final Map<String, Integer> styles = new HashMap<>();
    private final Map<String, List<NodeDraft>> byTitle = new HashMap<>();
    private final Map<String, NodeDraft> byNumber = new HashMap<>();
    private final Map<String, Integer> lastOrdinal = new HashMap<>();
    private final Set<@Nullable NodeDraft> overviewed = new HashSet<>();
    private @Nullable NodeDraft listed;
    private @Nullable NodeDraft broken;

    /**
     * An outline without any level below its root.
     *
     * @param root the vision; null where the plan prints none
     */
    Outline(Reading reading, PlanDraft draft, LevelNames names, @Nullable NodeDraft root) {
        this.reading = reading;
        this.draft = draft;
        this.names = names;
        this.root = root;
    }

    /** 0 for the root and outside the outline, 1 for the top level below it. */
    int depth(@Nullable NodeDraft node) {
        return node == null ? 0 : node.depth();
    }

    /** The depth of headings like this one; 0 where none was seen yet. */
    int depthOf(Heading heading) {
        return styles.getOrDefault(heading.style(), 0);
    }

    /** Whether the top level has begun. */
    boolean begun() {
        return !byNumber.isEmpty();
    }

    /** The nodes with the title of a heading, anywhere in the outline. */
    List<NodeDraft> titled(Heading heading) {
        return byTitle.getOrDefault(JapaneseText.key(heading.title()), List.of());
    }

    /** The node itself or the one above it at a depth; null where it stands higher. */
    @Nullable
    NodeDraft ancestor(@Nullable NodeDraft node, int depth) {
        if (depth <= 0) {
            return root;
        }
        NodeDraft at = node;
        while (at != null && depth(at) > depth) {
            at = at.parent();
        }
        return depth(at) == depth ? at : null;
    }

    /** Says that text or a table came between: a list of headings that went on until here is complete. */
    void endList() {
        listed = null;
        broken = null;
    }

    /**
     * The node of a heading, found or made.
     *
     * @param current where the reading is
     * @return null where the heading cannot be placed; the line is then left for the report of unplaced lines
     */
    @Nullable
    NodeDraft place(Heading heading, @Nullable NodeDraft current) {
        int depth = level(heading, current);
        if (depth == 0) {
            return null;
        }
        NodeDraft parent = ancestor(current, depth - 1);
        NodeDraft found = known(heading, parent, depth);
        if (found == null) {
            found = elsewhere(heading, parent, depth);
        }
        if (found == null) {
            found = respelled(heading, parent);
        }
        if (found != null) {
            broken = null;
            reading.use(heading.line(), LineUse.HEADING);
            styles.putIfAbsent(heading.style(), depth(found));
            return found;
        }
        return depth > 1 && parent == null ? null : create(heading, parent, depth);
    }

    /** The depth of a heading; 0 where its kind is new and the headings below the current one are of another kind. */
    private int level(Heading heading, @Nullable NodeDraft current) {
        Integer known = styles.get(heading.style());
        if (known != null) {
            return known;
        }
        List<NodeDraft> same = titled(heading);
        if (!same.isEmpty()) {
            return depth(same.get(0));
        }
        boolean otherMarks =
                current != null && current != root && !current.children().isEmpty();
        return otherMarks ? 0 : depth(current) + 1;
    }

    private @Nullable NodeDraft known(Heading heading, @Nullable NodeDraft parent, int depth) {
        for (NodeDraft node : titled(heading)) {
            if (node.parent() == parent && depth(node) == depth) {
                return node;
            }
        }
        return null;
    }

    private @Nullable NodeDraft elsewhere(Heading heading, @Nullable NodeDraft parent, int depth) {
        if (parent != null && (parent.children().isEmpty() || continues(heading, parent))) {
            return null;
        }
        List<NodeDraft> same = new ArrayList<>(titled(heading));
        same.removeIf(node -> depth(node) != depth);
        NodeDraft found = same.size() == 1 ? same.get(0) : near(same, parent);
        if (found != null && found.parent() != null) {
            reading.find(
                    ReadingRule.LOST_HEADING,
                    reading.source(heading.line()),
                    List.of(found.parent().source()),
                    found.parent().title());
        }
        return found;
    }

    private static @Nullable NodeDraft near(List<NodeDraft> same, @Nullable NodeDraft parent) {
        NodeDraft above = parent == null ? null : parent.parent();
        List<NodeDraft> near = same.stream()
                .filter(node -> node.parent() != null && node.parent().parent() == above)
                .toList();
        return near.size() == 1 ? near.get(0) : null;
    }

    /** Whether a heading is the next of the list that is being printed. */
    private boolean continues(Heading heading, NodeDraft parent) {
        NodeDraft last = listed;
        return last != null
                && last.parent() == parent
                && (heading.ordinal() == 0 || heading.ordinal() == lastOrdinal.getOrDefault(last.id(), 0) + 1);
    }

    private @Nullable NodeDraft respelled(Heading heading, @Nullable NodeDraft parent) {
        NodeDraft numbered = byNumber.get(numberKey(heading, parent));
        if (numbered == null
                || Similarity.percent(JapaneseText.key(heading.title()), JapaneseText.key(numbered.title()))
                        < Similarity.SAME_PERCENT) {
            return null;
        }
        numbered.addAlias(heading.title());
        byTitle.computeIfAbsent(JapaneseText.key(heading.title()), key -> new ArrayList<>())
                .add(numbered);
        reading.find(
                ReadingRule.TITLE_DIFFERS,
                reading.source(heading.line(), heading.title()),
                List.of(numbered.source()),
                heading.title(),
                numbered.title());
        return numbered;
    }

    /** A list whose numbers begin again has lost the heading above: from there on its entries have no parent that is known. */
    private @Nullable NodeDraft create(Heading heading, @Nullable NodeDraft parent, int depth) {
        NodeDraft taken = byNumber.get(numberKey(heading, parent));
        boolean inList = listed != null && listed.parent() == parent;
        if ((taken != null && inList) || (parent != null && parent == broken)) {
            broken = parent;
            return null;
        }
        broken = null;
        if (parent != null && inList) {
            overviewed.add(parent);
        }
        SourceRef source = reading.source(heading.line(), heading.title());
        String idPart = heading.number().replace('/', '-');
        NodeDraft node =
                draft.addNode(parent, idPart, names.of(heading, depth), heading.mark(), heading.title(), source);
        remember(node, heading, parent, depth);
        boolean unlisted = !inList && (taken != null || overviewed.contains(parent));
        if (parent != null && parent != root && unlisted) {
            reading.find(BasicPlanRule.UNLISTED_HEADING, source, List.of(parent.source()), heading.title());
        }
        return node;
    }

    private void remember(NodeDraft node, Heading heading, @Nullable NodeDraft parent, int depth) {
        styles.putIfAbsent(heading.style(), depth);
        node.depth(depth);
        byTitle.computeIfAbsent(JapaneseText.key(heading.title()), key -> new ArrayList<>())
                .add(node);
        byNumber.putIfAbsent(numberKey(heading, parent), node);
        lastOrdinal.put(node.id(), heading.ordinal());
        listed = node;
    }

    private static String numberKey(Heading heading, @Nullable NodeDraft parent) {
        return (parent == null ? "" : parent.id()) + "|" + heading.number();
    }
}
