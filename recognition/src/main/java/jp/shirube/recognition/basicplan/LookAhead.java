package jp.shirube.recognition.basicplan;

import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.indicator.IndicatorHeader;
import org.jspecify.annotations.Nullable;

/** Looks at the lines that follow, to tell a heading from an entry of a list and to find out to which plan a block of tables belongs. */
final class LookAhead {

    /** Farthest line that is looked at; a part of a plan is hardly longer. */
    private static final int FARTHEST = 300;

    /** A heading of a programme stands at least this deep in the outline: below pillar and plan. */
    static final int PROGRAMME_DEPTH = 3;

    private final List<Line> lines;
    private final HeadingReader headings;
    private final Outline outline;
    private final int[] nextFilled;
    private int answeredFrom = -1;
    private int answeredUntil = -1;
    private @Nullable NodeDraft answeredFor;
    private @Nullable NodeDraft answer;

    LookAhead(List<Line> lines, HeadingReader headings, Outline outline) {
        this.lines = lines;
        this.headings = headings;
        this.outline = outline;
        this.nextFilled = new int[lines.size() + 1];
        int next = lines.size();
        nextFilled[lines.size()] = next;
        for (int i = lines.size() - 1; i >= 0; i--) {
            nextFilled[i] = next;
            next = lines.get(i).blank() ? next : i;
        }
    }

    /** Index of the next line with something on it after {@code index}; the number of lines where there is none. */
    int next(int index) {
        return nextFilled[index];
    }

    /** Whether the next line with something on it begins a table. */
    boolean tableFollows(int index) {
        int next = next(index);
        return next < lines.size() && lines.get(next).tabular();
    }

    /** Whether a table, the heading of a section or of a table, or the name of a level follows. */
    boolean partFollows(int index) {
        int next = next(index);
        if (next >= lines.size()) {
            return false;
        }
        Line line = lines.get(next);
        return line.tabular() ? isTable(line) : HeadingWord.of(line) != null || LevelWord.isLabel(line.key());
    }

    /** Whether a list of headings of another kind follows, as the programmes follow the plan. */
    boolean otherHeadingFollows(int index, Heading heading) {
        int next = next(index);
        if (next >= lines.size() || lines.get(next).tabular()) {
            return false;
        }
        List<Heading> found = headings.listIn(lines.get(next));
        return !found.isEmpty() && !found.get(0).style().equals(heading.style());
    }

    /** Whether the next line with something on it has the same title again. */
    boolean sameTitleFollows(int index, Heading heading) {
        int next = next(index);
        return next < lines.size()
                && headings.listIn(lines.get(next)).stream()
                        .anyMatch(found -> JapaneseText.key(found.title()).equals(JapaneseText.key(heading.title())));
    }

    /** Whether the next line with something on it is a heading of the outline, the name of a level, or the end. */
    boolean headingFollows(int index) {
        int next = next(index);
        return next >= lines.size()
                || LevelWord.isLabel(lines.get(next).key())
                || (!lines.get(next).tabular()
                        && !headings.listIn(lines.get(next)).isEmpty());
    }

    /** Whether the same title stands again before the next heading of a plan or pillar. */
    boolean recurs(int index, Heading heading) {
        String key = JapaneseText.key(heading.title());
        int last = Math.min(lines.size(), index + FARTHEST);
        for (int i = next(index); i < last; i = next(i)) {
            if (lines.get(i).tabular()) {
                continue;
            }
            for (Heading found : headings.listIn(lines.get(i))) {
                if (JapaneseText.key(found.title()).equals(key)) {
                    return true;
                }
                int depth = outline.depthOf(found);
                if (depth > 0
                        && depth < PROGRAMME_DEPTH
                        && !outline.titled(found).isEmpty()) {
                    return false;
                }
            }
        }
        return false;
    }

    /**
     * The first programme that is headed from a line on, before the next plan or pillar.
     *
     * @param plan where the line stands: its own programmes come first where several have the title
     * @return null where no known programme is headed
     */
    @Nullable
    NodeDraft programmeFrom(int index, @Nullable NodeDraft plan) {
        if (index < answeredFrom || index > answeredUntil || plan != answeredFor) {
            answeredFrom = index;
            answeredFor = plan;
            answer = scan(index, plan);
        }
        return answer;
    }

    private @Nullable NodeDraft scan(int index, @Nullable NodeDraft plan) {
        int last = Math.min(lines.size(), index + FARTHEST);
        for (int i = index; i < last; i = next(i)) {
            answeredUntil = i;
            List<Heading> found = lines.get(i).tabular() ? List.of() : headings.listIn(lines.get(i));
            for (Heading heading : found) {
                List<NodeDraft> known = outline.titled(heading);
                if (!known.isEmpty() || heading.word() != null) {
                    return programme(known, plan);
                }
            }
        }
        return null;
    }

    private @Nullable NodeDraft programme(List<NodeDraft> known, @Nullable NodeDraft plan) {
        NodeDraft only = null;
        int count = 0;
        for (NodeDraft node : known) {
            boolean programme = outline.depth(node) >= PROGRAMME_DEPTH;
            if (programme && node.parent() == plan) {
                return node;
            }
            only = programme ? node : only;
            count += programme ? 1 : 0;
        }
        return count == 1 ? only : null;
    }

    private static boolean isTable(Line line) {
        return ProjectColumns.find(line) != null || IndicatorHeader.find(line).isPresent();
    }
}
