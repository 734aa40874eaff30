package jp.shirube.app.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation（機構改革）: what becomes of divisions on a day.
 *
 * @param organization name of the municipality or zone
 * @param day first day of the new divisions
 */
public record Reorganization(long id, String organization, String title, LocalDate day, State state, List<Step> steps) {
    public Reorganization {
        steps = List.copyOf(steps);
    }

    /** How far it is. */
    public enum State {
        PREPARED,
        CARRIED_OUT,
        WITHDRAWN
    }

    /**
     * What becomes of one division. Several steps with the same successor merge.
     *
     * @param division number of the division that ends; null where one begins without a predecessor
     * @param from its name; null where one begins
     * @param successor name of the division that takes over; null where the division ends without one
     */
    public record Step(
            long id,
            @Nullable Long division,
            @Nullable String from,
            @Nullable String successor) {}
}
