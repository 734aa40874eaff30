package jp.shirube.app.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row as persons edit it.
 *
 * @param plan number of its plan
 * @param key within the plan
 * @param slug public id; null where it has none
 * @param document number of the document it was read from; null where a person entered it
 * @param values of its fields and of what was said of it once, by name, in order
 */
public record StandingRow(
        RowRef row,
        EditableItem item,
        long plan,
        String key,
        @Nullable String slug,
        @Nullable Long document,
        Map<String, EnteredValue> values) {
    public StandingRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What a field says. */
    public EnteredValue value(String field) {
        return Objects.requireNonNull(values.get(field));
    }

    /** The words of a field; empty where it says none or there is no such field. */
    public String text(String field) {
        EnteredValue value = values.get(field);
        return value == null ? "" : value.text();
    }
}
