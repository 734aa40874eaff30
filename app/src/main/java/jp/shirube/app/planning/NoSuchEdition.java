package jp.shirube.app.planning;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names an edition that is not held. */
public final class NoSuchEdition extends Refusal {
    public NoSuchEdition() {
        super("planning", "edition.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
