package jp.shirube.app.desk.lineage;

import jp.shirube.app.audit.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked 「どこから？」 about.
 *
 * @param field column of the row, or the beginning of the names of its columns
 * @param at index in a field that is a list; null for the whole field
 * @param year fiscal year that the page shows the value under; null where the row says it itself
 * @param top first line of the document to show; null to begin a little above the place
 */
public record Asked(
        RowRef row,
        String field,
        @Nullable Integer at,
        @Nullable Integer year,
        @Nullable Integer top) {}
