package jp.shirube.app.platform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person.
 *
 * @param path address of the page where it is done
 * @param title what it is about
 * @param what what is to be done, or what it belongs to
 * @param states how it stands, a few words each
 * @param verb the one step that moves it on, as on a button
 * @param due the day by which it is to be done; null where no day is set
 */
public record WorkEntry(
        String path,
        String title,
        String what,
        List<State> states,
        String verb,
        @Nullable LocalDate due) {
    public WorkEntry {
        states = List.copyOf(states);
    }

    /**
     * A state.
     *
     * @param sign class of tags: bad, warn, key, dash or plain
     */
    public record State(String sign, String words) {}
}
