package jp.shirube.app.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What persons changed in a plan since the last import wrote it. */
@Component
public class PersonalChanges {
    private final JdbcClient jdbc;

    PersonalChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Login of the person who changed a column last, by the column; columns that an import wrote last are absent. One statement. */
    public Map<ChangedColumn, String> list(long plan) {
        Map<ChangedColumn, String> persons = new HashMap<>();
        jdbc.sql("SELECT table_name, row_id, name, actor FROM (SELECT DISTINCT ON (h.table_name, h.row_id, k.key)"
                        + " h.table_name, h.row_id, k.key AS name, h.actor, h.intake_id FROM audit.history h,"
                        + " jsonb_each(h.after) AS k WHERE h.plan_id = :plan AND (h.operation = 'UPDATE'"
                        + " AND h.before -> k.key IS DISTINCT FROM k.value"
                        + " OR h.operation = 'INSERT' AND h.intake_id IS NULL AND h.actor <> 'system')"
                        + " ORDER BY h.table_name, h.row_id, k.key, h.number DESC) AS last WHERE intake_id IS NULL")
                .param("plan", plan)
                .query((row, number) -> persons.put(
                        new ChangedColumn(row.getString(1), row.getLong(2), row.getString(3)), row.getString(4)))
                .list();
        return persons;
    }

    /**
     * What an import wrote last into the columns that items are known by, where a person changed them since: a later document still says it.
     * One statement.
     */
    public Map<ChangedColumn, String> importedNames(long plan) {
        Map<ChangedColumn, String> names = new HashMap<>();
        jdbc.sql("WITH change AS (SELECT h.table_name, h.row_id, k.key AS name, k.value #>> '{}' AS value, h.intake_id,"
                        + " h.number FROM audit.history h, jsonb_each(h.after) AS k WHERE h.plan_id = :plan"
                        + " AND h.table_name IN ('plan.node', 'project.project', 'indicator.indicator')"
                        + " AND k.key IN ('title', 'mark', 'name', 'code')"
                        + " AND (h.operation = 'INSERT' OR h.before -> k.key IS DISTINCT FROM k.value)),"
                        + " last AS (SELECT DISTINCT ON (table_name, row_id, name) * FROM change"
                        + " ORDER BY table_name, row_id, name, number DESC)"
                        + " SELECT DISTINCT ON (c.table_name, c.row_id, c.name) c.table_name, c.row_id, c.name,"
                        + " coalesce(c.value, '') FROM last l JOIN change c USING (table_name, row_id, name)"
                        + " WHERE l.intake_id IS NULL AND c.intake_id IS NOT NULL"
                        + " ORDER BY c.table_name, c.row_id, c.name, c.number DESC")
                .param("plan", plan)
                .query((row, number) -> names.put(
                        new ChangedColumn(row.getString(1), row.getLong(2), row.getString(3)), row.getString(4)))
                .list();
        return names;
    }

    /** What persons retired in a plan and nobody brought back, each with the login of the person. One statement. */
    public List<RetiredThing> retired(long plan) {
        return jdbc.sql("SELECT h.table_name, h.after ->> 'key', coalesce(h.after ->> 'title', h.after ->> 'name', ''),"
                        + " h.actor FROM audit.history h WHERE h.plan_id = :plan AND h.operation = 'UPDATE'"
                        + " AND h.intake_id IS NULL AND h.before ->> 'retired_at' IS NULL"
                        + " AND h.after ->> 'retired_at' IS NOT NULL AND NOT EXISTS (SELECT 1 FROM audit.history l"
                        + " WHERE l.table_name = h.table_name AND l.row_id = h.row_id AND l.number > h.number)")
                .param("plan", plan)
                .query((row, number) ->
                        new RetiredThing(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /**
     * Rows that a person brought to where they are, also as a copy of what was read, such as the costs of a project that another one was
     * merged into. A document that does not say them there does not miss them.
     */
    public Set<RowRef> brought(long plan) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT table_name, row_id FROM audit.history WHERE plan_id = :plan"
                        + " AND operation = 'INSERT' AND intake_id IS NULL AND actor <> 'system'")
                .param("plan", plan)
                .query((row, number) -> new RowRef(row.getString(1), row.getLong(2)))
                .list());
    }

    /**
     * Something that a person retired.
     *
     * @param name title or name; empty where it has none
     */
    public record RetiredThing(String table, String key, String name, String login) {}

    /** A column of a row. */
    public record ChangedColumn(String table, long row, String column) {}
}
