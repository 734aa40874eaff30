package jp.shirube.app.audit;

import jp.shirube.app.platform.Refusal;

/** Refusal: what was to be created stands already; nothing was written. */
public final class AlreadyThere extends Refusal {
    public AlreadyThere() {
        super("audit", "edit.there");
    }
}
