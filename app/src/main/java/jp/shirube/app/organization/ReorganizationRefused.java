package jp.shirube.app.organization;

import jp.shirube.app.platform.Refusal;

/** Refusal: a reorganisation cannot be prepared or carried out so; nothing was written. */
public final class ReorganizationRefused extends Refusal {
    /** Why: {@code state}, {@code empty}, {@code twice}, {@code early}, {@code ended}, {@code left}, {@code undivided}, {@code target} or
     * {@code moved}, with the names the message takes. */
    public ReorganizationRefused(String why, Object... names) {
        super("organization", "reorganization.refused." + why, names);
    }
}
