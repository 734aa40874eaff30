package jp.shirube.app.project;

import java.util.List;
import jp.shirube.app.plan.NodeId;

/**
 * What an outline needs to know of a project.
 *
 * @param key id within the plan, as in the exchange format
 * @param departments as printed, in order
 * @param nodes where it is listed, in order
 */
public record ListedProject(String key, String name, List<String> departments, List<NodeId> nodes) {
    public ListedProject {
        departments = List.copyOf(departments);
        nodes = List.copyOf(nodes);
    }
}
