package jp.shirube.app.desk.lineage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of a value.
 *
 * @param text the value from then on; empty for none
 * @param current whether it still holds
 * @param intake number of the import that brought it; null where a person entered it
 */
record FieldHistory(
        String text,
        boolean current,
        String actor,
        Instant at,
        @Nullable Long intake,
        @Nullable String reason) {}
