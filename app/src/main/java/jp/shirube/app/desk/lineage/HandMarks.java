package jp.shirube.app.desk.lineage;

import java.util.List;
import jp.shirube.app.audit.HistoryEntry;
import jp.shirube.app.audit.RowRef;

/**
 * Which values of a page a person entered（人が入力）, told from the histories of its rows.
 *
 * @param newestFirst of all rows of the page together
 */
public record HandMarks(List<HistoryEntry> newestFirst) {
    public HandMarks {
        newestFirst = List.copyOf(newestFirst);
    }

    /** Whether a person wrote what the field says now. */
    public boolean at(RowRef row, String field) {
        return Touched.byHand(newestFirst, row, field) != null;
    }
}
