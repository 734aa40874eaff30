package jp.shirube.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jp.shirube.app.audit.HistoryEntry.Operation;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
class HistoryModuleTest {
    private static final String ROOMS =
            "('organization', 'plan', 'indicator', 'project', 'ledger', 'budget', 'intake', 'planning')";

    /** Bytes, readings and rows of proposals: written once beside a row that is watched, and never changed. */
    private static final List<String> WRITTEN_ONCE = List.of(
            "indicator.evidence_bytes",
            "intake.document_bytes",
            "intake.proposed_rows",
            "intake.reading",
            "planning.carried_row",
            "planning.edition_document");

    @Autowired
    private Environment environment;

    @Autowired
    private FileImports imports;

    @Autowired
    private Histories histories;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void fill() {
        imports.add(Path.of("..", "samples", "good", "mihon-sogo-keikaku.txt"), "importer");
    }

    private List<String> tables(String condition) {
        return jdbc.sql("SELECT format('%s.%s', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n"
                        + " ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname IN " + ROOMS + condition
                        + " ORDER BY 1")
                .query(String.class)
                .list();
    }

    @Test
    void everyTableOfTheRoomsHasTheTriggers() {
        String without = " AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = '%s')";

        assertThat(tables("")).hasSizeGreaterThan(25);
        assertThat(tables(String.format(without, "history"))).isEqualTo(WRITTEN_ONCE);
        assertThat(tables(String.format(without, "nothing_is_deleted"))).isEqualTo(WRITTEN_ONCE);
        assertThat(tables(String.format(without, "nothing_is_changed"))).doesNotContainAnyElementsOf(WRITTEN_ONCE);
    }

    @Test
    void theLastEntryOfEveryRowIsTheRow() {
        for (String table : tables(String.format(
                " AND EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = '%s')", "history"))) {
            Long other = jdbc.sql("SELECT count(*) FROM " + table + " r WHERE to_jsonb(r) IS DISTINCT FROM"
                            + " (SELECT after FROM audit.history WHERE table_name = :table AND row_id = r.id"
                            + " ORDER BY number DESC LIMIT 1)")
                    .param("table", table)
                    .query(Long.class)
                    .single();
            assertThat(other).as(table).isZero();
        }
    }

    @Test
    void aChangeIsKeptWithWhoWhenBeforeAfterAndWhy() {
        long id = jdbc.sql("SELECT min(id) FROM plan.node").query(Long.class).single();

        changes.by(
                new Author("planner", "typing error", null),
                () -> jdbc.sql("UPDATE plan.node SET title = title || '!' WHERE id = :id")
                        .param("id", id)
                        .update());

        HistoryEntry last = histories.list(new RowRef("plan.node", id), "title").get(0);
        assertThat(last.actor()).isEqualTo("planner");
        assertThat(last.reason()).isEqualTo("typing error");
        assertThat(last.operation()).isEqualTo(Operation.CHANGE);
        assertThat(last.fields()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("title");
            assertThat(change.after()).isEqualTo(change.before() + "!");
        });
        assertThat(histories.origin(new RowRef("plan.node", id)).place()).isNotNull();
    }

    @Test
    void anImportedRowNamesItsImport() {
        HistoryEntry first = histories.list(new RowRef("project.project", 1)).get(0);

        assertThat(first.operation()).isEqualTo(Operation.CREATE);
        assertThat(first.actor()).isEqualTo("importer");
        assertThat(first.intake()).isNotNull();
    }

    @Test
    void aWriteWithoutAnActorFails() {
        assertThatThrownBy(() -> jdbc.sql("UPDATE plan.node SET title = 'x'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("needs an actor");
    }

    @Test
    void notEvenTheOwnerDeletesByAccident() throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.flyway.url"),
                        TestServer.user(),
                        TestServer.password());
                Statement statement = owner.createStatement()) {
            statement.execute("SELECT set_config('shirube.actor', 'owner', false)");
            for (String sql : List.of(
                    "DELETE FROM plan.node",
                    "TRUNCATE plan.node CASCADE",
                    "DELETE FROM audit.history",
                    "UPDATE audit.history SET actor = 'nobody'",
                    "UPDATE intake.document_bytes SET bytes = ''")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("refused");
            }
        }
    }
}
