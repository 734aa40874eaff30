package jp.shirube.app.plan;

import jp.shirube.app.platform.Refusal;

/** Refusal: a node cannot go there; nothing was written. */
public final class MoveRefused extends Refusal {
    /** Why: {@code itself}, {@code elsewhere} for another plan, or {@code sibling} for a place that is none. */
    public MoveRefused(String why) {
        super("plan", "move." + why);
    }

    @Override
    public int status() {
        return 422;
    }
}
