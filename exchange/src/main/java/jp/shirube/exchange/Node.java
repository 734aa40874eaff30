package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A branch of the outline（体系の枝）, with the level name and mark that the document itself uses.
 *
 * @param id stable and readable within the document, such as 5/1/1
 * @param parent id of the parent; null for a root
 * @param level the name of the level in the document, such as 基本施策
 * @param mark as printed; null where none is printed
 * @param title as printed in the outline
 * @param aliases titles printed elsewhere that differ
 */
public record Node(
        String id,
        @Nullable String parent,
        String level,
        @Nullable String mark,
        String title,
        List<String> aliases,
        List<Section> sections,
        SourceRef source)
        implements Sourced {

    public Node {
        aliases = List.copyOf(aliases);
        sections = List.copyOf(sections);
    }
}
