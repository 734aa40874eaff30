package jp.shirube.recognition.draft;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Section;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** A node in the making. */
public final class NodeDraft {

    /** The number in the mark, before it was asked for. */
    private static final int UNKNOWN = -1;

    private final String id;
    private final @Nullable NodeDraft parent;
    private String level;
    private final @Nullable String mark;
    private int ordinal = UNKNOWN;
    private final String title;
    private final String titleKey;
    private final SourceRef source;
    private final List<String> aliases = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<NodeDraft> children = new ArrayList<>();
    private int placements;
    private int depth;

    NodeDraft(
            String id,
            @Nullable NodeDraft parent,
            String level,
            @Nullable String mark,
            String title,
            SourceRef source) {
        this.id = id;
        this.parent = parent;
        this.level = level;
        this.mark = mark;
        this.title = title;
        this.titleKey = JapaneseText.key(title);
        this.source = source;
    }

    public String id() {
        return id;
    }

    public @Nullable NodeDraft parent() {
        return parent;
    }

    public String level() {
        return level;
    }

    /** Names the level anew where what stands below a node tells it. */
    public void level(String name) {
        level = name;
    }

    /** As printed, such as ① or (1); null where none is printed. */
    public @Nullable String mark() {
        return mark;
    }

    /** The number in the mark; 0 where no mark is printed or it does not count. */
    public int ordinal() {
        if (ordinal == UNKNOWN) {
            Mark parsed = mark == null ? null : Mark.of(mark + " ");
            ordinal = parsed == null ? 0 : parsed.ordinal();
        }
        return ordinal;
    }

    /** How deep a node stands in an outline, as its reader says: 0 until it says so. */
    public int depth() {
        return depth;
    }

    /** Says how deep the node stands in the outline; 1 for the top level. */
    public void depth(int levels) {
        depth = levels;
    }

    public String title() {
        return title;
    }

    /** The matching key of the title. */
    public String titleKey() {
        return titleKey;
    }

    public SourceRef source() {
        return source;
    }

    /** Children in order of the outline. */
    public List<NodeDraft> children() {
        return children;
    }

    public List<Section> sections() {
        return sections;
    }

    public void add(Section section) {
        sections.add(section);
    }

    /** Keeps another title that is printed for the same node; titles that differ only in width and spaces are not kept. */
    public void addAlias(String other) {
        if (!sameTitle(other) && !aliases.contains(other)) {
            aliases.add(other);
        }
    }

    /** Whether a printed title is this node's, widths and spaces aside. */
    public boolean sameTitle(String other) {
        return title.equals(other) || titleKey.equals(JapaneseText.key(other));
    }

    int nextOrder() {
        placements++;
        return placements;
    }

    Node toNode() {
        return new Node(id, parent == null ? null : parent.id, level, mark, title, aliases, sections, source);
    }
}
