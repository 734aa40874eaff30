package jp.shirube.app.desk.planning;

import jp.shirube.app.access.Act;
import jp.shirube.app.desk.history.ChangedField;
import jp.shirube.app.planning.ProposedChange;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change on the page of its proposal（新旧対照の一行）.
 *
 * @param path of the page that the field is shown on; null where its row stands no more
 * @param said what the field said and is to say, in words
 * @param now what it says instead by now, in words; null where it says what the proposer saw, or stands no more
 * @param nowText the same as it stands, to be sent back
 * @param stale whether it cannot be adopted as it is
 * @param mine whether the person at hand put it in
 */
record ChangeLine(
        ProposedChange change,
        @Nullable String path,
        ChangedField said,
        @Nullable String now,
        @Nullable String nowText,
        boolean stale,
        boolean mine) {

    /** What one must be allowed to do to the row of a change, to base it anew. */
    static Act act(ProposedChange change) {
        return switch (change.kind()) {
            case FIELD -> Act.EDIT;
            case RETIREMENT -> Act.RETIRE;
            case CREATION -> Act.CREATE;
            case MOVE -> Act.MOVE;
        };
    }

    /** The same for templates. */
    public String act() {
        return act(change).name();
    }
}
