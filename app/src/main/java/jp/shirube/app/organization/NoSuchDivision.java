package jp.shirube.app.organization;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names a division, or something below it, that is not held. */
public final class NoSuchDivision extends Refusal {
    public NoSuchDivision() {
        super("organization", "division.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
