package jp.shirube.app.audit;

import java.time.Instant;
import java.util.List;

/** The changes of a plan（変更の記録）, as people read them: what was changed together stands together. */
public interface ChangeLog {
    /** Groups of changes, newest first, at most {@code limit}, each with the first of its changes; empty where nothing fits. */
    List<ChangeGroup> list(long plan, ChangeFilter filter, int limit);

    /** The same, each with all its changes. */
    List<ChangeGroup> listWhole(long plan, ChangeFilter filter, int limit);

    /** How many changes of rows fit, in all groups, wherever the filter begins to page. */
    long count(long plan, ChangeFilter filter);

    /** Logins of everybody who changed something in a plan, in order. */
    List<String> actors(long plan);

    /**
     * What became of each row of a plan between two moments, by table and row; rows that are at the end what they were at the beginning are
     * absent.
     */
    List<RowChange> between(long plan, Instant from, Instant to);
}
