package jp.shirube.app.desk.project;

import java.util.Objects;
import jp.shirube.exchange.ActivityState;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * One year of a schedule row as a piece of an arrow.
 *
 * @param year fiscal year
 * @param state null where the row has no such year
 * @param first whether an arrow begins here
 * @param last whether it ends here
 * @param words printed words other than an arrow; null for none
 */
record ScheduleCell(
        int year,
        @Nullable ActivityState state,
        boolean first,
        boolean last,
        @Nullable String words) {

    private static final String ARROWS = "[→=>~\u30FB○●-]*";

    public boolean active() {
        return state == ActivityState.ACTIVE;
    }

    public boolean unknown() {
        return state == ActivityState.UNKNOWN;
    }

    /** What is printed, unless it is only an arrow or a dash. */
    static @Nullable String words(@Nullable String printed) {
        return printed == null || JapaneseText.key(printed).matches(ARROWS) ? null : Objects.requireNonNull(printed);
    }
}
