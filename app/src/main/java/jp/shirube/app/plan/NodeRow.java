package jp.shirube.app.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A node as it stands in its table.
 *
 * @param parent key of its parent, which may be retired; null for a root
 */
record NodeRow(
        String slug,
        String key,
        @Nullable String parent,
        String level,
        @Nullable String mark,
        String title,
        List<String> aliases,
        Origin origin) {

    static final String COLUMNS = "id, slug, key, parent_key, level, mark, title, aliases, document_id, source_line,"
            + " source_end_line, source_page, source_sheet, source_cell, source_quote";

    /** Out of a row of a statement that asks for {@link #COLUMNS}. */
    static NodeRow of(ResultSet row) throws SQLException {
        return new NodeRow(
                row.getString("slug"),
                row.getString("key"),
                row.getString("parent_key"),
                row.getString("level"),
                row.getString("mark"),
                row.getString("title"),
                List.of((String[]) row.getArray("aliases").getArray()),
                new Origin(
                        new RowRef(PlanTables.NODE.name(), row.getLong("id")),
                        row.getObject("document_id", Long.class),
                        place(row)));
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

    OutlineNode node(@Nullable NodeId parentId, int depth) {
        return new OutlineNode(new NodeId(slug), key, parentId, depth, level, mark, title, aliases, origin);
    }
}
