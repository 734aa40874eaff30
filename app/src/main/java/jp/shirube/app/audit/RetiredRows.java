package jp.shirube.app.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is retired now, told from the history. */
@Component
class RetiredRows {
    /** Entries that retired a row which nobody brought back since. */
    private static final String RETIRING = " FROM audit.history h WHERE h.plan_id = :plan AND h.operation = 'UPDATE'"
            + " AND h.before ->> 'retired_at' IS NULL AND h.after ->> 'retired_at' IS NOT NULL"
            + " AND h.table_name = ANY (:tables::text[]) AND NOT EXISTS (SELECT 1 FROM audit.history l"
            + " WHERE l.table_name = h.table_name AND l.row_id = h.row_id AND l.number > h.number"
            + " AND l.after ->> 'retired_at' IS NULL)";

    private final JdbcClient jdbc;
    private final EditableItems items;

    RetiredRows(JdbcClient jdbc, EditableItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** Retirements of a plan, newest first; what went together is one. */
    List<Retirement> list(long plan) {
        return jdbc.sql("SELECT DISTINCT ON (transaction_id) h.transaction_id, h.table_name, h.row_id,"
                        + " coalesce(h.after ->> 'title', h.after ->> 'name', h.after ->> 'heading',"
                        + " h.after ->> 'activity', h.after ->> 'year', h.after ->> 'party', '') AS name,"
                        + " count(*) OVER (PARTITION BY h.transaction_id) - 1 AS with_it, h.actor, h.at, h.reason,"
                        + " h.intake_id" + RETIRING + " ORDER BY h.transaction_id DESC, h.number")
                .param("plan", plan)
                .param("tables", tables())
                .query((row, number) -> {
                    long intake = row.getLong("intake_id");
                    return new Retirement(
                            row.getLong("transaction_id"),
                            new RowRef(row.getString("table_name"), row.getLong("row_id")),
                            row.getString("name"),
                            row.getInt("with_it"),
                            row.getString("actor"),
                            row.getTimestamp("at").toInstant(),
                            row.getString("reason"),
                            intake == 0 ? null : Long.valueOf(intake));
                })
                .list();
    }

    /** The rows of one retirement, the one that was meant first. */
    List<RowRef> of(long plan, long retirement) {
        return jdbc.sql("SELECT h.table_name, h.row_id" + RETIRING
                        + " AND h.transaction_id = :retirement ORDER BY h.number")
                .param("plan", plan)
                .param("tables", tables())
                .param("retirement", retirement)
                .query((row, number) -> new RowRef(row.getString(1), row.getLong(2)))
                .list();
    }

    private String[] tables() {
        return items.list().stream().map(item -> item.table().name()).toArray(String[]::new);
    }
}
