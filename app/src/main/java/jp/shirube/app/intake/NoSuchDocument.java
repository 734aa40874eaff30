package jp.shirube.app.intake;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names a document that is not held. */
public final class NoSuchDocument extends Refusal {
    public NoSuchDocument() {
        super("intake", "document.unknown");
    }

    @Override
    public int status() {
        return 404;
    }
}
