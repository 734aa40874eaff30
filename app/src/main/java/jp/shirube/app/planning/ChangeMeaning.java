package jp.shirube.app.planning;

import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.EnteredValue;

/** What the changes of one kind mean to the plan. */
interface ChangeMeaning {
    ChangeKind kind();

    /** What stands where the change would be made, as words that can be compared; empty where it can be made no more. */
    Optional<EnteredValue> standing(ProposedChange change);

    /** Whether that is what its proposer saw. */
    default boolean asSeen(ProposedChange change, EnteredValue standing) {
        return standing.says(change.shown());
    }

    /** Whether the plan says already what the change wants. */
    default boolean done(ProposedChange change, EnteredValue standing) {
        return false;
    }

    /** Writes it into the plan; only where it was found to be as seen before any change of the proposal was written. */
    void write(ProposedChange change, Author by);
}
