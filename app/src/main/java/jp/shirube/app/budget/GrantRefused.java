package jp.shirube.app.budget;

import jp.shirube.app.platform.Refusal;

/** Refusal: a grant cannot be so; nothing was written. */
public final class GrantRefused extends Refusal {
    /** A grant needs a name, a source that is a grant's, and years in order. */
    public GrantRefused() {
        super("grant", "grant.refused");
    }

    @Override
    public int status() {
        return 422;
    }
}
