package jp.shirube.app.project;

import java.util.List;
import jp.shirube.app.plan.NodeId;
import jp.shirube.exchange.ProjectStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an outline and sums need to know of a project.
 *
 * @param key id within the plan, as in the exchange format
 * @param departments as printed, in order
 * @param nodes where it is listed, in order
 */
public record ListedProject(
        ProjectId id,
        String key,
        String name,
        @Nullable ProjectStatus status,
        List<String> departments,
        List<NodeId> nodes) {
    public ListedProject {
        departments = List.copyOf(departments);
        nodes = List.copyOf(nodes);
    }

    /** Its divisions as one name, as finance adds up by; empty where none is said. */
    public String owners() {
        return String.join(" ", departments);
    }
}
