package jp.shirube.app.intake;

import java.util.Map;
import jp.shirube.app.audit.PersonalChanges;
import jp.shirube.app.audit.PersonalChanges.ChangedColumn;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.intake.difference.Flattening;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.PlanShapes;
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
    private final PlanShapes shapes;
    private final PersonalChanges personal;

    Adoption(PlanTree tree, PlanStore store, Flattening flattening, PlanShapes shapes, PersonalChanges personal) {
        this.tree = tree;
        this.store = store;
        this.flattening = flattening;
        this.shapes = shapes;
        this.personal = personal;
    }

    /**
     * The rows of a reading.
     *
     * @param standing what stands of the plan; empty for a new one
     */
    PlanRows rows(PlanDocument reading, long plan, PlanRows standing) {
        ObjectNode read = tree.of(reading);
        if (!standing.byItem().isEmpty()) {
            StandingKeys.adopt(read, store.nested(asImported(standing, plan)), store.keys(plan));
        }
        return flattening.flatten(read);
    }

    /** What stands, under the names that documents know it by: a name that a person corrected is no longer in any document. */
    private PlanRows asImported(PlanRows standing, long plan) {
        PlanRows imported = new PlanRows();
        Map<ChangedColumn, String> names = personal.importedNames(plan);
        standing.byItem().forEach((item, rows) -> {
            String table = shapes.get(item).table().name();
            for (ObjectNode row : rows) {
                ObjectNode known = row.deepCopy();
                names.forEach((column, name) -> {
                    if (column.table().equals(table)
                            && column.row() == row.get("row").asLong()) {
                        known.put(column.column(), name);
                    }
                });
                imported.add(item, known);
            }
        });
        return imported;
    }
}
