package jp.shirube.app.project;

import java.util.List;
import jp.shirube.app.audit.Held;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.YearPlan;

/**
 * One listing of a project（掲載） with the way to it.
 *
 * @param path from the root to the node itself
 * @param yearPlans the placement's own contents by year again, each with where it comes from
 */
public record Placed(Held<Placement> placement, List<OutlineNode> path, List<Held<YearPlan>> yearPlans) {
    public Placed {
        yearPlans = List.copyOf(yearPlans);
        path = List.copyOf(path);
    }
}
