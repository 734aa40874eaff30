package jp.shirube.app.planning;

import jp.shirube.app.platform.Refusal;

/** Refusal: a change proposal names fields that say something else by now; nothing was adopted. */
public final class AdoptionStale extends Refusal {
    private final int fields;

    AdoptionStale(int fields) {
        super("planning", "proposal.refused.stale", String.valueOf(fields));
        this.fields = fields;
    }

    /** How many fields. */
    public int fields() {
        return fields;
    }
}
