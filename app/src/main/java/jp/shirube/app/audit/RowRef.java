package jp.shirube.app.audit;

/**
 * One row of a room, for ever: rows are retired, never deleted.
 *
 * @param table schema and table, such as {@code project.cost}
 * @param id of the row
 */
public record RowRef(String table, long id) {}
