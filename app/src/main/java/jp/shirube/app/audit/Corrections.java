package jp.shirube.app.audit;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Corrects one field of a row, only where it still says what the person saw. Rooms offer it through their own doors. */
@Component
public class Corrections {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final Changes changes;

    Corrections(JdbcClient jdbc, Rows rows, Changes changes) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.changes = changes;
    }

    /**
     * Corrects a field that is a text.
     *
     * @param row that was found before; it is read again and kept from others
     * @param shown what the person saw; empty for nothing
     * @param entered empty for nothing
     * @throws ChangedMeanwhile where the field says something else by now
     */
    public void text(RowTable table, ObjectNode row, String field, String shown, String entered, Correction by) {
        correct(
                table,
                row.get("row").asLong(),
                standing -> {
                    String now = standing.has(field) ? standing.get(field).asString() : "";
                    if (!now.equals(shown)) {
                        throw new ChangedMeanwhile(shown, now);
                    }
                    if (entered.isBlank()) {
                        standing.remove(field);
                    } else {
                        standing.put(field, entered.strip());
                    }
                },
                by);
    }

    /**
     * Corrects anything that a row says.
     *
     * @param write compares what stands with what the person saw, and sets the fields
     * @throws NoSuchRow where the row does not stand
     */
    public void correct(RowTable table, long row, Consumer<ObjectNode> write, Correction by) {
        by(by, () -> {
            ObjectNode standing = lock(table, row);
            write.accept(standing);
            rows.amend(table, List.of(standing));
        });
    }

    /** Does the work as the correction of a person, in one transaction. */
    public void by(Correction by, Runnable work) {
        changes.by(by.author(), () -> {
            work.run();
            return by;
        });
    }

    /** The row as it stands, kept from others until the end of the transaction. */
    private ObjectNode lock(RowTable table, long row) {
        jdbc.sql("SELECT id FROM " + table.name() + " WHERE id = :id FOR UPDATE")
                .param("id", row)
                .query(Long.class)
                .list();
        return rows.find(table, row).orElseThrow(NoSuchRow::new);
    }
}
