package jp.shirube.app.project;

import java.util.Objects;
import jp.shirube.app.audit.EnteredValue;
import org.jspecify.annotations.Nullable;

/**
 * One planned amount that a person enters（事業費の入力）.
 *
 * @param year fiscal year
 * @param party the municipality that bears it; null for all together
 * @param shown what the person saw; of state NONE for nothing, whether or not there was a cost
 * @param entered what is to stand, in the unit of the whole entry
 */
public record CostEntry(
        ProjectId project, int year, @Nullable String party, EnteredValue shown, EnteredValue entered) {

    /** Whether two amounts are the same, however they are written. */
    public static boolean same(EnteredValue one, EnteredValue other) {
        if (one.number() == null || other.number() == null) {
            return one.state() == other.state();
        }
        return one.number().compareTo(Objects.requireNonNull(other.number())) == 0;
    }
}
