package jp.shirube.app.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time for which something holds（有効な期間）.
 *
 * @param from first day; null where unknown
 * @param to last day, inclusive; null while it stands
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Whether it holds on a day. */
    public boolean on(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    /** Whether it has ended before a day. */
    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
