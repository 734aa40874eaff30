package jp.shirube.app.intake;

import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.intake.difference.Flattening;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.StandingKeys;
import jp.shirube.exchange.PlanDocument;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A reading as rows that carry the keys of what stands, wherever they are the same thing. */
@Component
class Adoption {
    private final PlanTree tree;
    private final PlanStore store;
    private final Flattening flattening;

    Adoption(PlanTree tree, PlanStore store, Flattening flattening) {
        this.tree = tree;
        this.store = store;
        this.flattening = flattening;
    }

    /**
     * The rows of a reading.
     *
     * @param standing what stands of the plan; empty for a new one
     */
    PlanRows rows(PlanDocument reading, long plan, PlanRows standing) {
        ObjectNode read = tree.of(reading);
        if (!standing.byItem().isEmpty()) {
            StandingKeys.adopt(read, store.nested(standing), store.keys(plan));
        }
        return flattening.flatten(read);
    }
}
