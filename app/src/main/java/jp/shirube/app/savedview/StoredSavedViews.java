package jp.shirube.app.savedview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Saved views in the database. */
@Component
class StoredSavedViews implements SavedViews {
    private static final int LONGEST_NAME = 60;

    private static final String LIST = "SELECT id, list, name, login, filter_names, filter_values, shared"
            + " FROM saved_view.saved_view WHERE list = :list AND retired_at IS NULL AND (shared OR login = :login)"
            + " ORDER BY login <> :login, name";

    private static final String KEEP =
            "INSERT INTO saved_view.saved_view (login, list, name, filter_names, filter_values, shared)"
                    + " VALUES (:login, :list, :name, :names, :values, :shared) ON CONFLICT (login, list, name)"
                    + " DO UPDATE SET filter_names = EXCLUDED.filter_names, filter_values = EXCLUDED.filter_values,"
                    + " shared = EXCLUDED.shared, retired_at = NULL";

    private static final String RETIRE = "UPDATE saved_view.saved_view SET retired_at = :now"
            + " WHERE id = :id AND login = :login AND retired_at IS NULL RETURNING list";

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;

    StoredSavedViews(JdbcClient jdbc, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<SavedView> list(String list, String login) {
        return jdbc.sql(LIST)
                .param("list", list)
                .param("login", login)
                .query((row, number) -> view(row))
                .list();
    }

    @Override
    public void keep(String list, String name, Map<String, String> filters, boolean shared, String login) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new SavedViewRefused("name");
        }
        List<String> names = filters.keySet().stream().sorted().toList();
        changes.by(
                Author.of(login),
                () -> jdbc.sql(KEEP)
                        .param("login", login)
                        .param("list", list)
                        .param("name", kept)
                        .param("names", names.toArray(String[]::new))
                        .param("values", names.stream().map(filters::get).toArray(String[]::new))
                        .param("shared", shared)
                        .update());
    }

    @Override
    public String retire(long id, String login) {
        return changes.by(
                Author.of(login),
                () -> jdbc.sql(RETIRE)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .param("login", login)
                        .query(String.class)
                        .optional()
                        .orElseThrow(() -> new SavedViewRefused("none")));
    }

    private static SavedView view(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("filter_names").getArray();
        String[] values = (String[]) row.getArray("filter_values").getArray();
        Map<String, String> filters = new HashMap<>();
        for (int at = 0; at < names.length; at++) {
            filters.put(names[at], values[at]);
        }
        return new SavedView(
                row.getLong("id"),
                row.getString("list"),
                row.getString("name"),
                row.getString("login"),
                filters,
                row.getBoolean("shared"));
    }
}
