package jp.shirube.app.project;

import java.util.List;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Where the code of a project points in the upper plan（上位計画）.
 *
 * @param plan the upper plan; null where it is not held
 * @param path from the root to the node; empty unless resolved
 * @param project name of the project of the upper plan that the code's last part names; null where the code ends at a node
 */
public record UpperPlace(
        Outcome outcome,
        @Nullable PlanId plan,
        List<OutlineNode> path,
        @Nullable String project) {

    /** Whether the code could be followed, and if not, why. */
    public enum Outcome {
        /** The path is the way to the node. */
        RESOLVED,
        /** The project has no code. */
        NO_CODE,
        /** The plan names no upper plan. */
        NONE_NAMED,
        /** The upper plan that is named is not held. */
        NOT_HELD,
        /** The upper plan is held, but has no node by these numbers. */
        NOT_FOUND,
        /** Several nodes have these numbers. */
        AMBIGUOUS
    }

    public UpperPlace {
        path = List.copyOf(path);
    }
}
