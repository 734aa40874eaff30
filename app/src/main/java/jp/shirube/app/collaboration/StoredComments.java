package jp.shirube.app.collaboration;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.app.audit.RowRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments in the database. */
@Component
class StoredComments {
    private static final String SELECT = "SELECT id, about_table, about_row, of_plan, answers, author, words, mentions,"
            + " written_at, edited_at, withdrawn_at, resolved_at, resolved_by FROM collaboration.comment ";

    private final JdbcClient jdbc;

    StoredComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Comment> find(long comment) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", comment)
                .query((row, number) -> comment(row))
                .optional();
    }

    /** Kept from others until the end of the transaction. */
    Comment lock(long comment) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", comment)
                .query((row, number) -> comment(row))
                .optional()
                .orElseThrow(NoSuchComment::new);
    }

    /** Threads about the rows, oldest first. */
    List<CommentThread> threads(List<RowRef> rows) {
        List<Comment> found = new ArrayList<>();
        for (RowRef each : rows) {
            found.addAll(jdbc.sql(SELECT + "WHERE about_table = :table AND about_row = :row ORDER BY id")
                    .param("table", each.table())
                    .param("row", each.id())
                    .query((row, number) -> comment(row))
                    .list());
        }
        return byThread(found);
    }

    /** Threads that are not settled, by a condition on their first comment {@code f}; oldest first. */
    List<CommentThread> open(String condition, Map<String, ?> parameters) {
        return byThread(jdbc.sql(SELECT + "c WHERE coalesce(answers, id) IN (SELECT f.id FROM collaboration.comment f"
                        + " WHERE f.answers IS NULL AND f.resolved_at IS NULL AND (" + condition
                        + ")) ORDER BY id")
                .params(parameters)
                .query((row, number) -> comment(row))
                .list());
    }

    private static List<CommentThread> byThread(List<Comment> comments) {
        Map<Long, List<Comment>> threads = new LinkedHashMap<>();
        comments.stream()
                .filter(each -> each.answers() == null)
                .forEach(each -> threads.put(each.id(), new ArrayList<>(List.of(each))));
        comments.stream()
                .filter(each -> each.answers() != null && threads.containsKey(each.answers()))
                .forEach(each ->
                        Objects.requireNonNull(threads.get(each.thread())).add(each));
        return threads.values().stream()
                .map(each -> new CommentThread(each.get(0), each.subList(1, each.size())))
                .toList();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                row.getLong("id"),
                new RowRef(row.getString("about_table"), row.getLong("about_row")),
                row.getLong("of_plan"),
                row.getObject("answers", Long.class),
                row.getString("author"),
                row.getString("words"),
                texts(row.getArray("mentions")),
                row.getTimestamp("written_at").toInstant(),
                instant(row.getTimestamp("edited_at")),
                instant(row.getTimestamp("withdrawn_at")),
                instant(row.getTimestamp("resolved_at")),
                row.getString("resolved_by"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
