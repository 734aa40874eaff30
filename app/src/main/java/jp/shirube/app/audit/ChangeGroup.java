package jp.shirube.app.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person changed at one time（ひとまとまりの変更）: one transaction.
 *
 * @param last number of its last entry; groups before it have smaller ones
 * @param at time of the last entry of its transaction, also of one that was not asked for, so that the moment has the whole of it
 * @param reason null where none was given
 * @param intake number of the import that brought it; null where a person changed it
 * @param rows how many changes of rows it has, also those that are not listed
 * @param changes in order; only the first of many
 */
public record ChangeGroup(
        long last,
        String actor,
        Instant at,
        @Nullable String reason,
        @Nullable Long intake,
        int rows,
        List<RowChange> changes) {
    public ChangeGroup {
        changes = List.copyOf(changes);
    }
}
