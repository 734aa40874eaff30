package jp.shirube.app.audit;

import jp.shirube.app.platform.Refusal;

/** Refusal: the past can be looked at, not changed; nothing was written. */
public final class PastStands extends Refusal {
    public PastStands() {
        super("audit", "past.stands");
    }
}
