package jp.shirube.app.intake;

import jp.shirube.app.platform.Refusal;

/** Refusal: what stands was changed after the proposals were made; nothing was written. */
public final class ProposalStale extends Refusal {
    ProposalStale() {
        super("intake", "proposal.stale");
    }
}
