package jp.shirube.app.intake;

import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.exchange.PlanDocument;
import org.springframework.stereotype.Component;

/** A plan as it stands, in the exchange format. */
@Component
class PlanExport {
    private final PlanStore store;
    private final PlanNumbers plans;

    PlanExport(PlanStore store, PlanNumbers plans) {
        this.store = store;
        this.plans = plans;
    }

    PlanDocument of(PlanId plan) {
        return store.document(store.standing(plans.get(plan)));
    }
}
