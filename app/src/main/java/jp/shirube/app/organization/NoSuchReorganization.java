package jp.shirube.app.organization;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names a reorganisation that is not held. */
public final class NoSuchReorganization extends Refusal {
    public NoSuchReorganization() {
        super("organization", "reorganization.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
