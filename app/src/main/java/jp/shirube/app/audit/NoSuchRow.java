package jp.shirube.app.audit;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names a row that no room has. */
public final class NoSuchRow extends Refusal {
    public NoSuchRow() {
        super("audit", "row.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
