package jp.shirube.app.desk.sum;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;

/** Projects and money of branches over a selection of projects, each once. */
public final class DivisionSums {
    private DivisionSums() {}

    /** Sums of each branch; a branch without any project among those selected is absent. */
    public static Map<NodeId, BranchSum> of(Outline outline, List<Addend> addends) {
        Map<NodeId, Set<Addend>> own = new HashMap<>();
        Map<NodeId, Set<Addend>> below = new HashMap<>();
        for (Addend addend : addends) {
            for (NodeId node : addend.project().nodes()) {
                own.computeIfAbsent(node, id -> new LinkedHashSet<>()).add(addend);
                for (OutlineNode step : outline.path(node)) {
                    below.computeIfAbsent(step.id(), id -> new LinkedHashSet<>())
                            .add(addend);
                }
            }
        }
        Map<NodeId, BranchSum> sums = new HashMap<>();
        below.forEach((node, all) -> {
            Set<Addend> mine = own.getOrDefault(node, Set.of());
            sums.put(node, new BranchSum(mine.size(), all.size(), Addend.sums(mine), Addend.sums(all)));
        });
        return sums;
    }
}
