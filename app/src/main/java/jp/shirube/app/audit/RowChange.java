package jp.shirube.app.audit;

import java.util.Optional;
import jp.shirube.app.audit.HistoryEntry.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of a row: between two entries of its history, or over all of them in a stretch of time.
 *
 * @param item table of the thing that the row is a part of, such as {@code project.project} for a cost; its own where it is no part
 * @param itemKey key of that thing within its plan; null for what has no key
 * @param before by column; empty where the row was not there
 * @param after by column; empty where the row is not there, which is so only at an earlier moment
 */
public record RowChange(RowRef row, String item, @Nullable String itemKey, ObjectNode before, ObjectNode after) {

    /** What was done. A row that was retired and stands again was created anew. */
    public Operation operation() {
        boolean stood = !before.isEmpty() && find(before, "retired_at").isEmpty();
        boolean stands = !after.isEmpty() && find(after, "retired_at").isEmpty();
        if (stood == stands) {
            return Operation.CHANGE;
        }
        return stands ? Operation.CREATE : Operation.RETIRE;
    }

    /** Whether the row was retired before and stands again. */
    public boolean broughtBack() {
        return operation() == Operation.CREATE && !before.isEmpty();
    }

    /** Whether it is the thing itself, not a part of it. */
    public boolean whole() {
        return row.table().equals(item);
    }

    /** What a column says now, or said last; empty for nothing. */
    public Optional<String> find(String column) {
        return find(after.isEmpty() ? before : after, column);
    }

    private static Optional<String> find(ObjectNode state, String column) {
        JsonNode value = state.get(column);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }
}
