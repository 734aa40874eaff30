package jp.shirube.app.access;

import jp.shirube.app.platform.Refusal;

/** The table of rights does not allow it. The message says what, why, and whom to ask. */
public final class NotAllowed extends Refusal {
    NotAllowed(String what, String why, String whom) {
        super("access", "access.refused", what, why, whom);
    }

    @Override
    public int status() {
        return 403;
    }
}
