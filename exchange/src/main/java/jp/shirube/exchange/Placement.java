package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * One listing of a project under a node（掲載）.
 *
 * @param node id of the node
 * @param order position under the node, 1-based
 * @param relisted whether the project is already listed elsewhere（再掲）
 * @param flags 新規, 拡充, 再掲 … one by one
 * @param flagText the cell as printed; null where nothing is printed
 * @param yearPlans what this listing prints per year; empty where the document plans per project
 */
public record Placement(
        String node,
        int order,
        boolean relisted,
        List<String> flags,
        @Nullable String flagText,
        List<YearPlan> yearPlans,
        SourceRef source)
        implements Sourced {

    public Placement {
        flags = List.copyOf(flags);
        yearPlans = List.copyOf(yearPlans);
    }
}
