package jp.shirube.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a row comes from（どこから）.
 *
 * @param row the row, for its history
 * @param document number of the document it was read from; null where a person entered it
 * @param place in the document; null where a person entered it or the document gives none
 */
public record Origin(
        RowRef row, @Nullable Long document, @Nullable SourceRef place) {
    /** The columns of a table that {@link #of} asks for. */
    public static final String COLUMNS =
            "id, document_id, source_line, source_end_line, source_page, source_sheet, source_cell, source_quote";

    /** Out of a row of a statement that asks for {@link #COLUMNS} of a table. */
    public static Origin of(String table, ResultSet row) throws SQLException {
        return new Origin(new RowRef(table, row.getLong("id")), row.getObject("document_id", Long.class), place(row));
    }

    private static @Nullable SourceRef place(ResultSet row) throws SQLException {
        SourceRef place = new SourceRef(
                row.getObject("source_line", Integer.class),
                row.getObject("source_end_line", Integer.class),
                row.getObject("source_page", Integer.class),
                row.getString("source_sheet"),
                row.getString("source_cell"),
                row.getString("source_quote"));
        boolean said = Stream.of(place.line(), place.page(), place.sheet(), place.cell(), place.quote())
                .anyMatch(each -> each != null);
        return said ? place : null;
    }
}
