package jp.shirube.app.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes back what a person changed in one go（取り消し）, as long as nobody changed it again. The history keeps both: what was done, and that
 * it was taken back.
 */
@Component
public class Undo {
    private final JdbcClient jdbc;
    private final PlanTree tree;
    private final Changes changes;

    Undo(JdbcClient jdbc, PlanTree tree, Changes changes) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.changes = changes;
    }

    private record Step(String table, long row, @Nullable ObjectNode before, ObjectNode after) {}

    /** Number by which the changes of the transaction at hand can be taken back later. Only inside {@link Changes}. */
    public long mark() {
        return jdbc.sql("SELECT txid_current()").query(Long.class).single();
    }

    /** The rows that a person changed in a plan under a mark. */
    public List<RowRef> rows(long plan, long mark, Author by) {
        return steps(plan, mark, by.login()).stream()
                .map(step -> new RowRef(step.table(), step.row()))
                .distinct()
                .toList();
    }

    /**
     * Takes back all that a person changed in a plan under a mark. What came to be is retired.
     *
     * @throws NoSuchRow where that person changed nothing under the mark
     * @throws UndoRefused where something of it says something else by now; nothing is written
     */
    public void takeBack(long plan, long mark, Author by) {
        takeBack(plan, mark, by.login(), by);
    }

    /**
     * The same, whoever did it: for what must not be brought back in parts. The caller asks for the right to do so.
     *
     * @throws NoSuchRow where nobody changed anything under the mark
     * @throws UndoRefused where something of it says something else by now; nothing is written
     */
    public void takeBackOfAnybody(long plan, long mark, Author by) {
        takeBack(plan, mark, "", by);
    }

    private void takeBack(long plan, long mark, String actor, Author by) {
        changes.by(by, () -> {
            List<Step> steps = steps(plan, mark, actor);
            if (steps.isEmpty()) {
                throw new NoSuchRow();
            }
            steps.forEach(this::takeBack);
            return steps;
        });
    }

    /** Newest first; an empty login for whoever did it. */
    private List<Step> steps(long plan, long mark, String login) {
        return jdbc.sql(
                        "SELECT table_name, row_id, before, after FROM audit.history WHERE plan_id = :plan"
                                + " AND transaction_id = :mark AND :login IN (actor, '') AND intake_id IS NULL ORDER BY number DESC")
                .params(Map.of("plan", plan, "mark", mark, "login", login))
                .query((row, number) -> {
                    String before = row.getString(3);
                    return new Step(
                            row.getString(1),
                            row.getLong(2),
                            before == null ? null : tree.object(before),
                            tree.object(row.getString(4)));
                })
                .list();
    }

    private void takeBack(Step step) {
        Set<String> columns = written(step.table());
        ObjectNode before = step.before();
        if (before != null) {
            columns.removeIf(each -> same(before.get(each), step.after().get(each)));
        }
        String locked = jdbc.sql("SELECT to_jsonb(t) FROM " + step.table() + " t WHERE id = :id FOR UPDATE")
                .param("id", step.row())
                .query(String.class)
                .single();
        ObjectNode now = tree.object(locked);
        if (!columns.stream().allMatch(each -> same(now.get(each), step.after().get(each)))) {
            throw new UndoRefused();
        }
        if (before == null) {
            jdbc.sql("UPDATE " + step.table() + " SET retired_at = clock_timestamp() WHERE id = :id")
                    .param("id", step.row())
                    .update();
        } else if (!columns.isEmpty()) {
            String names = columns.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
            jdbc.sql("UPDATE " + step.table() + " SET (" + names + ") = (SELECT " + names
                            + " FROM jsonb_populate_record(NULL::" + step.table() + ", :before::jsonb)) WHERE id = :id")
                    .param("before", tree.text(before))
                    .param("id", step.row())
                    .update();
        }
    }

    /** Columns that are written, not computed; the name comes from the history, which only triggers write. */
    private Set<String> written(String table) {
        return new TreeSet<>(jdbc.sql("SELECT attname FROM pg_attribute WHERE attrelid = :table::regclass"
                        + " AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity = ''")
                .param("table", table)
                .query(String.class)
                .list());
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        JsonNode left = one == null ? NullNode.instance : one;
        JsonNode right = other == null ? NullNode.instance : other;
        return left.isNumber() && right.isNumber()
                ? left.decimalValue().compareTo(right.decimalValue()) == 0
                : left.equals(right);
    }
}
