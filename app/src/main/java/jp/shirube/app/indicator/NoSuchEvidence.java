package jp.shirube.app.indicator;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names evidence that is not held. */
public final class NoSuchEvidence extends Refusal {
    public NoSuchEvidence() {
        super("evidence", "evidence.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
