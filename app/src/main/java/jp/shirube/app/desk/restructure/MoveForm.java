package jp.shirube.app.desk.restructure;

import java.util.Map;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.NodeMove;

/**
 * What a form says about a move.
 *
 * @param seen where the person saw the node
 * @param levels {@code keep} or {@code follow}; empty where the person was not asked yet
 * @param reason why; empty where none is given
 */
record MoveForm(MoveTarget seen, MoveTarget to, String levels, String reason) {
    static final String KEEP = "keep";
    static final String FOLLOW = "follow";

    private static final int LONGEST_REASON = 400;

    /** Out of the fields of a form; one that is missing is empty. */
    static MoveForm of(Map<String, String> sent) {
        String reason =
                sent.getOrDefault("reason", "").replaceAll("\\p{Cntrl}", " ").strip();
        return new MoveForm(
                new MoveTarget(sent.getOrDefault("seenParent", ""), sent.getOrDefault("seenAfter", "")),
                new MoveTarget(sent.getOrDefault("parent", ""), sent.getOrDefault("after", "")),
                sent.getOrDefault("levels", ""),
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason);
    }

    boolean answered() {
        return levels.equals(KEEP) || levels.equals(FOLLOW);
    }

    NodeMove move(NodeId node) {
        return new NodeMove(node, seen.place(), to.place(), levels.equals(FOLLOW));
    }

    /** The same over where the node stands by now. */
    MoveForm over(MoveTarget standing) {
        return new MoveForm(standing, to, levels, reason);
    }
}
