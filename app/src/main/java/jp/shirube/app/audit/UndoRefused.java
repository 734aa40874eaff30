package jp.shirube.app.audit;

import jp.shirube.app.platform.Refusal;

/** Refusal: what is to be taken back was changed again; nothing was written. */
public final class UndoRefused extends Refusal {
    public UndoRefused() {
        super("audit", "undo.changed");
    }
}
