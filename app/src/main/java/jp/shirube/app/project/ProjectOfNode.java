package jp.shirube.app.project;

import java.util.List;
import jp.shirube.exchange.ProjectStatus;
import org.jspecify.annotations.Nullable;

/**
 * A project as one node lists it.
 *
 * @param key id within the plan, as in the exchange format
 * @param departments names of its divisions as printed, in order
 * @param flags of the listing
 * @param relisted whether the listing is a second one（再掲）
 */
public record ProjectOfNode(
        ProjectId id,
        String key,
        @Nullable String code,
        String name,
        @Nullable ProjectStatus status,
        @Nullable String statusText,
        List<String> departments,
        List<String> flags,
        boolean relisted) {

    public ProjectOfNode {
        departments = List.copyOf(departments);
        flags = List.copyOf(flags);
    }
}
