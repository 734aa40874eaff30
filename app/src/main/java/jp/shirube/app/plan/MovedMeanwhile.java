package jp.shirube.app.plan;

import jp.shirube.app.platform.Refusal;

/** Refusal: somebody moved the node after it was shown; nothing was written. */
public final class MovedMeanwhile extends Refusal {
    public MovedMeanwhile() {
        super("plan", "move.meanwhile");
    }
}
