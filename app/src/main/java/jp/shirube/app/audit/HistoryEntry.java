package jp.shirube.app.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of one row（履歴）.
 *
 * @param number in order of time within the row
 * @param operation what was done
 * @param actor login of the person, or {@code system}
 * @param at time of the database's clock
 * @param reason why; null where none was given
 * @param intake number of the import that brought it; null where a person changed it
 * @param fields what differs between before and after; at creation, every field that has a value
 */
public record HistoryEntry(
        long number,
        RowRef row,
        Operation operation,
        String actor,
        Instant at,
        @Nullable String reason,
        @Nullable Long intake,
        List<FieldChange> fields) {

    /** What was done to the row. */
    public enum Operation {
        /** The row came to be. */
        CREATE,
        /** A field was changed. */
        CHANGE,
        /** The row was retired; it stands, but is shown no more. */
        RETIRE
    }

    /**
     * A field before and after.
     *
     * @param field column of the row, such as {@code name}
     * @param before as text; null where there was nothing
     * @param after as text; null where there is nothing
     */
    public record FieldChange(
            String field, @Nullable String before, @Nullable String after) {}

    public HistoryEntry {
        fields = List.copyOf(fields);
    }
}
