package jp.shirube.app.project;

import java.util.List;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * Where the code of a project points in the upper plan（上位計画）.
 *
 * @param plan the upper plan; null where it is not held
 * @param path from the root to the node; empty unless resolved
 * @param named project of the upper plan that the code's last part names; null where the code ends at a node, or none is listed by that number
 * @param namesProject whether the last part of the code is the number of a project at the node
 */
public record UpperPlace(
        Outcome outcome,
        @Nullable PlanId plan,
        List<OutlineNode> path,
        @Nullable Named named,
        boolean namesProject) {

    /** Of a project without a code. */
    public static final UpperPlace NO_CODE = new UpperPlace(Outcome.NO_CODE, null, List.of(), null, false);

    /** A project of the upper plan. */
    public record Named(ProjectId id, String name) {}

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

    /** Whether the node is found, but lists no project by the last part of the code. */
    public boolean listsNone() {
        return namesProject && named == null;
    }

    /** Whether the code leads to a project that is called otherwise, but for width and spaces. */
    public boolean bearsAnotherName(String name) {
        return named != null && !JapaneseText.key(named.name()).equals(JapaneseText.key(name));
    }
}
