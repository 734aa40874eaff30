package jp.shirube.app.plan;

import java.util.List;
import jp.shirube.app.audit.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A node of the outline（体系） with the plan's own level name.
 *
 * @param key id within the plan, as in the exchange format
 * @param parent null for a root
 * @param depth 0 for a root
 * @param mark as printed; null where none is printed
 * @param aliases titles printed elsewhere that differ
 */
public record OutlineNode(
        NodeId id,
        String key,
        @Nullable NodeId parent,
        int depth,
        String level,
        @Nullable String mark,
        String title,
        List<String> aliases,
        Origin origin) {

    public OutlineNode {
        aliases = List.copyOf(aliases);
    }

    /** The mark and the title as one heading: ① 除雪の充実; the title alone where no mark is printed. */
    public String label() {
        return mark == null ? title : mark + " " + title;
    }
}
