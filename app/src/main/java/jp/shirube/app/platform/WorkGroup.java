package jp.shirube.app.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind that waits for a person.
 *
 * @param order position from the top
 * @param title for people
 * @param count how many there are
 * @param entries the first of them
 * @param more address of the list of all; null where there is none
 */
public record WorkGroup(
        int order,
        String title,
        int count,
        List<WorkEntry> entries,
        @Nullable String more) {
    public WorkGroup {
        entries = List.copyOf(entries);
    }
}
