package jp.shirube.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.PlanShapes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a reading notes beside the plan: findings, lines used, and where the fields of the header stand. The plan has those of the newest
 * reading that was taken; those of earlier ones stay with their readings and, retired, in the history.
 */
@Component
class ReadingNotes {
    /** Notes on the lines of the document. */
    static final Set<String> OF_ALL_LINES = Set.of("finding", "used-lines");

    /** Notes on the header of the plan. */
    static final String OF_THE_HEADER = "field-source";

    private final PlanShapes shapes;
    private final Rows rows;

    ReadingNotes(PlanShapes shapes, Rows rows) {
        this.shapes = shapes;
        this.rows = rows;
    }

    /** Whether a reading notes something else on its lines, whatever document it is of. */
    static boolean differ(PlanRows read, PlanRows standing) {
        return OF_ALL_LINES.stream().anyMatch(item -> !said(read, item).equals(said(standing, item)));
    }

    private static List<String> said(PlanRows rows, String item) {
        return rows.list(item).stream()
                .map(row -> PlanRows.said(row).toString())
                .sorted()
                .toList();
    }

    /** Makes the notes of a reading those of the plan. Rows that say the same leave no trace in the history. */
    void replace(long plan, long document, PlanRows read, PlanRows standing, Set<String> items) {
        for (String item : items) {
            RowTable table = shapes.get(item).table();
            Map<String, ObjectNode> stand = standing.byKey(item);
            List<ObjectNode> amended = new ArrayList<>();
            List<ObjectNode> added = new ArrayList<>();
            for (ObjectNode row : read.list(item)) {
                ObjectNode old = stand.remove(PlanRows.key(row));
                if (old == null) {
                    added.add(row);
                } else {
                    row.set("row", old.get("row"));
                    row.put("document", document);
                    amended.add(row);
                }
            }
            rows.retire(
                    table,
                    stand.values().stream().map(row -> row.get("row").asLong()).toList());
            rows.amend(table, amended);
            rows.insert(table, plan, document, added);
        }
    }
}
