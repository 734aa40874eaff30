package jp.shirube.app.desk.lineage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person entered a value.
 *
 * @param reason null where none was given
 * @param read what the document was read as before; null where a person entered the whole row
 */
record ByHand(
        String actor,
        Instant at,
        @Nullable String reason,
        @Nullable Spoken read) {}
