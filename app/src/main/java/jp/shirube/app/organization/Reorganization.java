package jp.shirube.app.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation（機構改革）: what becomes of divisions on a day.
 *
 * @param organization name of the municipality or zone
 * @param day first day of the new divisions
 */
public record Reorganization(
        long id,
        String organization,
        String title,
        LocalDate day,
        State state,
        List<Step> steps,
        List<Transfer> transfers) {
    public Reorganization {
        transfers = List.copyOf(transfers);
        steps = List.copyOf(steps);
    }

    /** How far it is. */
    public enum State {
        PREPARED,
        CARRIED_OUT,
        WITHDRAWN
    }

    /** The divisions that one goes into, in order of entry; several where it splits, none where it ends without a successor. */
    public List<String> successors(long division) {
        return steps.stream()
                .filter(step -> step.division() != null && step.division() == division)
                .map(Step::successor)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a division goes into several. */
    public boolean splits(long division) {
        return successors(division).size() > 1;
    }

    /** Whether a division ends on the day. */
    public boolean ends(long division) {
        return steps.stream().anyMatch(step -> step.division() != null && step.division() == division);
    }

    /** Name of the division that a single thing goes to; empty where the list does not say it. */
    public Optional<String> target(long division, String item) {
        return transfers.stream()
                .filter(each -> each.division() == division && each.item().equals(item))
                .map(Transfer::successor)
                .findFirst();
    }

    /**
     * A single thing, such as a project, that goes to another division on the day.
     *
     * @param division number of the division that has it until then
     * @param from its name
     * @param item public id of the thing
     * @param successor name of the division that gets it
     */
    public record Transfer(long id, long division, String from, String item, String successor) {}

    /**
     * What becomes of one division. Several steps with the same successor merge; several for one division split it.
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
