package jp.shirube.app.audit;

import jp.shirube.app.platform.Refusal;

/** Refusal: what was entered cannot stand; nothing was written. */
public final class CorrectionRefused extends Refusal {
    /** What is missing: {@code reason} or {@code text}. */
    public CorrectionRefused(String missing) {
        super("audit", "correction." + missing);
    }

    @Override
    public int status() {
        return 422;
    }
}
