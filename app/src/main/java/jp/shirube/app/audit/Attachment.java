package jp.shirube.app.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a row hangs on.
 *
 * @param table schema and table of the row above
 * @param column with the key of the row above; null where the row itself does not name it
 * @param field the same in the row as JSON; null likewise
 */
public record Attachment(
        String table, @Nullable String column, @Nullable String field) {}
