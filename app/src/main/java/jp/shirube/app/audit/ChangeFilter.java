package jp.shirube.app.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which changes of a plan are asked for; null and empty mean all.
 *
 * @param item table of a thing such as {@code project.project}, with all its parts
 * @param key of the one thing of that table
 * @param actor login
 * @param columns of which at least one was changed in a row that stood
 * @param tables of the rows
 * @param from first moment
 * @param until moment after the last one
 * @param before only groups whose last number is smaller, for paging
 */
public record ChangeFilter(
        @Nullable String item,
        @Nullable String key,
        @Nullable String actor,
        List<String> columns,
        List<String> tables,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before) {
    public ChangeFilter {
        columns = List.copyOf(columns);
        tables = List.copyOf(tables);
    }

    /** Everything. */
    public static ChangeFilter all() {
        return new ChangeFilter(null, null, null, List.of(), List.of(), null, null, null);
    }
}
