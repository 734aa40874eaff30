package jp.shirube.app.plan;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names a node that is not held. */
public final class NoSuchNode extends Refusal {
    public NoSuchNode() {
        super("plan", "node.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
