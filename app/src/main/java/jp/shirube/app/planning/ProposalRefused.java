package jp.shirube.app.planning;

import jp.shirube.app.platform.Refusal;

/** Refusal: a change proposal cannot take that; nothing was written. */
public final class ProposalRefused extends Refusal {
    /**
     * Why: {@code closed}, {@code elsewhere} for a row of another plan, {@code same} for what stands already, {@code empty} for a proposal without
     * changes, or
     * {@code words} for a title or a reason that is missing or too long.
     */
    public ProposalRefused(String why) {
        super("planning", "proposal.refused." + why);
    }

    @Override
    public int status() {
        return 422;
    }
}
