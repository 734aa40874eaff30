package jp.shirube.app.plan;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names a plan that is not held. */
public final class NoSuchPlan extends Refusal {
    public NoSuchPlan() {
        super("plan", "plan.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
