package jp.shirube.app.collaboration;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names a comment that is not held. */
public final class NoSuchComment extends Refusal {
    NoSuchComment() {
        super("collaboration", "comment.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
