package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
class KilledImportModuleTest {
    private static final Path PAPER = Papers.sample("mihon-jisshi-keikaku.txt");

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    /** The import waits for a table that the test holds, so that it is killed after it wrote most of its rows. */
    @Test
    void aKillInTheMiddleLeavesNothingOfThePlanAndTheNextImportTakesAll() throws Exception {
        try (Connection holder = superuser();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("LOCK TABLE budget.cost_row IN SHARE MODE");
            CompletableFuture<ImportResult> running =
                    CompletableFuture.supplyAsync(() -> imports.add(PAPER, "importer"));
            long backend = waitingBackend();
            ProcessHandle.of(backend).orElseThrow().destroyForcibly();
            assertThatThrownBy(running::join).hasRootCauseInstanceOf(Exception.class);
        } catch (SQLException serverWentDown) {
            // The lock went down with the server.
        }
        awaitServer();

        assertThat(plans.list()).isEmpty();
        assertThat(jdbc.sql(
                                "SELECT (SELECT count(*) FROM plan.node) + (SELECT count(*) FROM project.project)"
                                        + " + (SELECT count(*) FROM audit.history WHERE plan_id IS NOT NULL AND table_name LIKE 'plan.%')")
                        .query(Long.class)
                        .single())
                .isZero();

        ImportResult again = imports.add(PAPER, "importer");
        assertThat(again.outcome()).isEqualTo(ImportResult.Outcome.TAKEN);
        assertThat(plans.list()).hasSize(1);
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"), "postgres", TestServer.password());
    }

    private long waitingBackend() throws Exception {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < 600; i++) {
                try (ResultSet found =
                        statement.executeQuery("SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                                + " AND datname = current_database() AND query LIKE '%INSERT INTO budget.cost_row%'")) {
                    if (found.next()) {
                        return found.getLong(1);
                    }
                }
                Thread.sleep(Duration.ofMillis(50).toMillis());
            }
        }
        throw new IllegalStateException("the import never came to the table");
    }

    /** The server restarts by itself when one of its processes is killed. */
    private void awaitServer() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try (Connection connection = superuser()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                Thread.sleep(Duration.ofMillis(50).toMillis());
            }
        }
    }
}
