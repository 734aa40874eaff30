package jp.shirube.app.project;

import java.util.List;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.plan.NodeId;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.ProjectStatus;
import org.jspecify.annotations.Nullable;

/**
 * A project in a list.
 *
 * @param key id within the plan, as in the exchange format
 * @param owners its divisions, in printed order
 * @param nodes where it is listed, in order
 * @param flags of the listing asked for; of all listings where none was
 * @param relisted whether the listing asked for is a second one（再掲）; false where none was
 * @param costs by year, as printed
 */
public record ProjectEntry(
        ProjectId id,
        String key,
        @Nullable String code,
        String name,
        @Nullable ProjectStatus status,
        @Nullable String statusText,
        List<ListedOwner> owners,
        List<NodeId> nodes,
        List<String> flags,
        boolean relisted,
        List<Cost> costs,
        Origin origin) {

    public ProjectEntry {
        owners = List.copyOf(owners);
        nodes = List.copyOf(nodes);
        flags = List.copyOf(flags);
        costs = List.copyOf(costs);
    }

    /** Names of its divisions, as printed. */
    public List<String> departments() {
        return owners.stream().map(ListedOwner::name).toList();
    }
}
