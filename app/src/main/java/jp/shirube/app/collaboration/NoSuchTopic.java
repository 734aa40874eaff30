package jp.shirube.app.collaboration;

import jp.shirube.app.platform.Refusal;

/** Refusal: nobody comments on such a row or watches it, or it stands no more. */
public final class NoSuchTopic extends Refusal {
    NoSuchTopic() {
        super("collaboration", "topic.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
