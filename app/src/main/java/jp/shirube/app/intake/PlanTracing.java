package jp.shirube.app.intake;

import java.util.HashMap;
import java.util.Map;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.PlanShapes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes into the places of a plan which rows they stand in. */
@Component
class PlanTracing {
    private final PlanStore store;
    private final PlanShapes shapes;

    PlanTracing(PlanStore store, PlanShapes shapes) {
        this.store = store;
        this.shapes = shapes;
    }

    TracedPlan of(long plan) {
        PlanRows standing = store.standing(plan);
        Map<RowRef, String> said = new HashMap<>();
        for (RowShape shape : shapes.all()) {
            for (ObjectNode row : standing.list(shape.item())) {
                RowRef ref = new RowRef(shape.table().name(), row.get("row").asLong());
                said.put(ref, PlanRows.said(row).toString());
                trace(row, ref);
            }
        }
        return new TracedPlan(store.document(standing), said);
    }

    private static void trace(ObjectNode row, RowRef ref) {
        ObjectNode source = row.get("source") instanceof ObjectNode known ? known : row.putObject("source");
        source.put("cell", TracedPlan.cell(ref));
        if (row.has("document")) {
            source.put("sheet", row.get("document").asString());
        }
    }
}
