package jp.shirube.app.indicator;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names an indicator that is not held. */
public final class NoSuchIndicator extends Refusal {
    public NoSuchIndicator() {
        super("indicator", "indicator.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
