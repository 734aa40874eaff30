package jp.shirube.app.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was retired and can be brought back（しまったもの）.
 *
 * @param number of the retirement
 * @param row that was retired
 * @param name of it; empty where it has none
 * @param with how many rows went with it
 * @param actor login of the person
 * @param reason why; null where none was given
 * @param intake number of the import that it is gone from; null where a person retired it
 */
public record Retirement(
        long number,
        RowRef row,
        String name,
        int with,
        String actor,
        Instant at,
        @Nullable String reason,
        @Nullable Long intake) {}
