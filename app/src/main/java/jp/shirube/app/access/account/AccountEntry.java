package jp.shirube.app.access.account;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.app.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param division name of the division (課); empty where none is known
 * @param mustChange whether the next sign-in asks for a new password
 * @param secondProof whether a code is asked for at the sign-in
 */
public record AccountEntry(
        String login,
        String name,
        String division,
        boolean open,
        boolean mustChange,
        boolean secondProof,
        List<Held> held) {
    public AccountEntry {
        held = List.copyOf(held);
    }

    /** The roles that hold today or later. */
    public List<Held> standing() {
        return held.stream().filter(each -> each.when() != When.PAST).toList();
    }

    /** Where a period lies, seen from today. */
    public enum When {
        /** Over. */
        PAST,
        /** Running. */
        NOW,
        /** To come. */
        LATER
    }

    /**
     * A role for a time.
     *
     * @param division empty: that of the account
     * @param to last day; null: without end
     * @param deputyOf login of the person stood in for; null where it is held in one's own name
     */
    public record Held(
            long id,
            Role role,
            String division,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String deputyOf,
            When when) {}
}
