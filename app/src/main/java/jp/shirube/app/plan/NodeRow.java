package jp.shirube.app.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.shirube.app.audit.Origin;
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

    static final String COLUMNS = "slug, key, parent_key, level, mark, title, aliases, " + Origin.COLUMNS;

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
                Origin.of(PlanTables.NODE.name(), row));
    }

    OutlineNode node(@Nullable NodeId parentId, int depth) {
        return new OutlineNode(new NodeId(slug), key, parentId, depth, level, mark, title, aliases, origin);
    }
}
