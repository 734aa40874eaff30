package jp.shirube.app.desk.lineage;

import java.util.List;
import jp.shirube.app.audit.HistoryEntry;
import jp.shirube.app.audit.RowRef;
import org.jspecify.annotations.Nullable;

/** Which entries of a history tell of a field. A value stands in several columns; an amount in two without a common name. */
public final class Touched {
    private static final String COST = "project.cost";

    private Touched() {}

    /** Whether an entry changed the field. */
    static boolean by(HistoryEntry entry, String field) {
        boolean amount = entry.row().table().equals(COST) && field.equals("amount");
        return entry.fields().stream()
                .map(HistoryEntry.FieldChange::field)
                .anyMatch(column ->
                        column.equals(field) || column.startsWith(field + "_") || (amount && column.equals("state")));
    }

    /** The entry by which a person wrote what the field says now; null where an import wrote it last. */
    public static @Nullable HistoryEntry byHand(List<HistoryEntry> newestFirst, RowRef row, String field) {
        return newestFirst.stream()
                .filter(entry -> entry.row().equals(row) && by(entry, field))
                .findFirst()
                .filter(entry -> entry.intake() == null)
                .orElse(null);
    }

    /** Index of the newest entry by which an import wrote the field; -1 where none did. */
    static int lastImport(List<HistoryEntry> newestFirst, String field) {
        for (int index = 0; index < newestFirst.size(); index++) {
            HistoryEntry entry = newestFirst.get(index);
            boolean written = by(entry, field) || entry.operation() == HistoryEntry.Operation.CREATE;
            if (entry.intake() != null && written) {
                return index;
            }
        }
        return -1;
    }
}
