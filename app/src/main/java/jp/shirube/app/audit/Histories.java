package jp.shirube.app.audit;

import java.util.List;

/** The history of every row（履歴）. Only the database writes it. */
public interface Histories {
    /** All changes of a row, newest first; empty for a row that does not exist. */
    List<HistoryEntry> list(RowRef row);

    /** The changes of one field of a row, newest first. */
    List<HistoryEntry> list(RowRef row, String field);

    /** The latest changes of a plan, newest first, at most {@code limit}. */
    List<HistoryEntry> latest(String plan, int limit);

    /**
     * Where a row comes from.
     *
     * @throws NoSuchRow where no room has such a row
     */
    Origin origin(RowRef row);
}
