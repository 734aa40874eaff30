package jp.shirube.app.budget;

import java.util.Map;
import jp.shirube.app.plan.NodeId;

/**
 * Projects and money of a plan and of every node of it.
 *
 * @param total of the plan as a whole, also of projects that are listed nowhere
 * @param branches nodes without any project are there with sums of nothing
 */
public record PlanSums(BranchSum total, Map<NodeId, BranchSum> branches) {
    public PlanSums {
        branches = Map.copyOf(branches);
    }
}
