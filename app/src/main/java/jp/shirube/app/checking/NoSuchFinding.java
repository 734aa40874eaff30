package jp.shirube.app.checking;

import jp.shirube.app.platform.Refusal;

/** Refusal: the plan has no finding of that number. */
public final class NoSuchFinding extends Refusal {
    NoSuchFinding() {
        super("checking", "check.refused.no-finding");
    }

    @Override
    public int status() {
        return 404;
    }
}
