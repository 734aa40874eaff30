package jp.shirube.app.audit;

import jp.shirube.app.platform.Refusal;

/** Refusal: what is to be brought back hangs on something that is retired itself; nothing was written. */
public final class OwnerRetired extends Refusal {
    public OwnerRetired() {
        super("audit", "edit.owner");
    }
}
