package jp.shirube.app.planning;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names a change proposal, or a change in it, that is not held. */
public final class NoSuchProposal extends Refusal {
    public NoSuchProposal() {
        super("planning", "proposal.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
