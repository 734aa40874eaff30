package jp.shirube.app.desk.history;

import java.util.List;
import jp.shirube.app.audit.ChangeGroup;

/**
 * What was changed at one time, in words.
 *
 * @param rows the first of its changes
 */
record Occasion(ChangeGroup group, List<ChangedRow> rows) {
    Occasion {
        rows = List.copyOf(rows);
    }

    /** How many changes are not listed. */
    public int more() {
        return group.rows() - group.changes().size();
    }
}
