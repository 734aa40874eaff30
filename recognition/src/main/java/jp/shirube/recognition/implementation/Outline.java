package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a plan while it is read. Finds the node that a heading or a cell means by title and mark, and reports where the two
 * disagree with what the outline says.
 */
final class Outline {

    private final PlanDraft plan;
    private final Reading reading;
    private final Map<String, List<NodeDraft>> byTitle = new HashMap<>();
    private final Set<NodeDraft> listed = new HashSet<>();
    private final Set<Integer> compared = new HashSet<>();

    Outline(PlanDraft plan, Reading reading) {
        this.plan = plan;
        this.reading = reading;
    }

    /** Adds an entry of the outline table, or finds the node that an earlier row made of it. */
    NodeDraft list(@Nullable NodeDraft parent, Entry entry) {
        NodeDraft node = child(parent, entry, false);
        listed.add(node);
        return node;
    }

    /** Whether the outline table lists a node. */
    boolean lists(NodeDraft node) {
        return listed.contains(node);
    }

    /** The node of a sheet, by its headings from the top down; null without headings. */
    @Nullable
    NodeDraft locate(List<LevelHeading> headings) {
        if (headings.isEmpty()) {
            return null;
        }
        Entry last = Entry.of(headings.get(headings.size() - 1));
        List<LevelHeading> upper = headings.subList(0, headings.size() - 1);
        NodeDraft known = titled(last, upper);
        if (known == null) {
            return child(locate(upper), last, true);
        }
        compare(known, last);
        compareAbove(known, upper);
        return known;
    }

    /** The child of a node that an entry means; made where there is none. */
    NodeDraft child(@Nullable NodeDraft parent, Entry entry, boolean expected) {
        List<NodeDraft> children = parent == null ? plan.roots() : parent.children();
        String key = entry.key();
        NodeDraft numbered = null;
        NodeDraft titled = null;
        for (NodeDraft child : children) {
            boolean sameTitle = child.titleKey().equals(key);
            boolean sameMark = entry.sameMark(child);
            if (sameTitle && (sameMark || titled == null)) {
                titled = child;
            }
            if (sameMark && TitleLikeness.alike(child.titleKey(), key)) {
                numbered = child;
            }
        }
        NodeDraft found = titled == null ? numbered : titled;
        if (found == null) {
            return add(parent, entry, expected);
        }
        compare(found, entry);
        return found;
    }

    private NodeDraft add(@Nullable NodeDraft parent, Entry entry, boolean expected) {
        List<NodeDraft> siblings = parent == null ? plan.roots() : parent.children();
        if (expected && !Collections.disjoint(siblings, listed)) {
            reading.find(
                    ImplementationRule.NOT_IN_OUTLINE,
                    reading.source(entry.line(), printed(entry)),
                    entry.level(),
                    printed(entry));
        }
        String part = entry.idPart(siblings.size() + 1);
        NodeDraft node = plan.addNode(
                parent, part, entry.level(), entry.mark(), entry.title(), reading.source(entry.line(), printed(entry)));
        byTitle.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(node);
        return node;
    }

    /** The one node with the title of an entry, its level and what is printed above it decide among several. */
    private @Nullable NodeDraft titled(Entry entry, List<LevelHeading> upper) {
        NodeDraft best = null;
        int bestScore = -1;
        for (NodeDraft node : byTitle.getOrDefault(entry.key(), List.of())) {
            int score = entry.sameMark(node) ? 1 : 0;
            for (NodeDraft above = node.parent(); above != null; above = above.parent()) {
                score += agreesWithAny(above, upper) ? 1 : 0;
            }
            boolean fits = sameLevel(node, entry.level()) && (upper.isEmpty() || node.parent() == null || score > 0);
            if (fits && score > bestScore) {
                best = node;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean agreesWithAny(NodeDraft node, List<LevelHeading> headings) {
        for (LevelHeading heading : headings) {
            if (sameLevel(node, heading.level()) && node.sameTitle(heading.title())) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameLevel(NodeDraft node, String level) {
        return JapaneseText.key(node.level()).equals(JapaneseText.key(level));
    }

    private void compareAbove(NodeDraft node, List<LevelHeading> upper) {
        for (LevelHeading heading : upper) {
            for (NodeDraft above = node.parent(); above != null; above = above.parent()) {
                if (sameLevel(above, heading.level())) {
                    compare(above, Entry.of(heading));
                }
            }
        }
    }

    /** Reports once per line where a printed entry differs from its node. */
    private void compare(NodeDraft node, Entry entry) {
        boolean sameTitle = node.sameTitle(entry.title());
        boolean sameMark = entry.mark() == null || node.mark() == null || entry.sameMark(node);
        if ((sameTitle && sameMark) || !compared.add(entry.line().number())) {
            return;
        }
        if (!sameTitle) {
            node.addAlias(entry.title());
            reading.find(
                    ReadingRule.TITLE_DIFFERS,
                    reading.source(entry.line(), printed(entry)),
                    List.of(node.source()),
                    entry.title(),
                    node.title());
        }
        if (!sameMark) {
            reading.find(
                    ImplementationRule.MARK_DIFFERS,
                    reading.source(entry.line(), printed(entry)),
                    List.of(node.source()),
                    entry.title(),
                    String.valueOf(entry.mark()),
                    String.valueOf(node.mark()));
        }
    }

    private static String printed(Entry entry) {
        return entry.mark() == null ? entry.title() : entry.mark() + " " + entry.title();
    }
}
