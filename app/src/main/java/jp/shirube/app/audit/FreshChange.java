package jp.shirube.app.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person changed a row of a thing; for telling others.
 *
 * @param plan number of the plan
 * @param item table of the thing that the row is a part of, such as {@code project.project}
 * @param key of that thing within its plan
 * @param actor login
 * @param intake number of the import that brought it; null where a person entered it
 * @param transaction what was changed together has the same
 */
public record FreshChange(
        long plan,
        String item,
        String key,
        String actor,
        Instant at,
        @Nullable Long intake,
        long transaction) {}
