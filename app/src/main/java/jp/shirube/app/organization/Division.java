package jp.shirube.app.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A division（課） of an organization. Its name holds for a time; reorganisation ends it and begins others.
 *
 * @param organization name of the municipality or zone
 * @param body what it belongs to, such as 教育委員会, in the town's words; null where nobody said it
 * @param validFrom first day; null where unknown
 * @param validTo last day, inclusive; null while it stands
 */
public record Division(
        long id,
        String organization,
        String name,
        @Nullable String body,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** The time for which it stands. */
    public Validity valid() {
        return new Validity(validFrom, validTo);
    }
}
