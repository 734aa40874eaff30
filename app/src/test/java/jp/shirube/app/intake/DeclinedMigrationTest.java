package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import jp.shirube.app.testing.TestServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** An installation from before persons could decline keeps its proposals. */
class DeclinedMigrationTest {
    private static Flyway upTo(String url, String version) {
        return Flyway.configure()
                .dataSource(url, TestServer.user(), TestServer.password())
                .locations("classpath:db")
                .outOfOrder(true)
                .target(version)
                .load();
    }

    @Test
    void whatALaterReadingDeclinedBeforeIsReplacedAndKeepsItsHistory() throws Exception {
        String url = TestServer.newDatabase();
        upTo(url, "1.60.01").migrate();
        try (Connection connection = DriverManager.getConnection(url, TestServer.user(), TestServer.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config('shirube.actor', 'system', false)");
            statement.execute("INSERT INTO intake.document (file_name, sha256, size, lines, received_at, received_by)"
                    + " VALUES ('a.txt', repeat('0', 64), 1, '{}', now(), 'system')");
            statement.execute(
                    "INSERT INTO intake.intake (document_id, title, at, findings) VALUES (1, 'plan', now(), 0)");
            statement.execute("INSERT INTO intake.proposal (intake_id, position, kind, item, item_key, label, branch,"
                    + " decision) VALUES (1, 0, 'NEW', 'node', 'n1', 'node', '{}', 'DECLINE'),"
                    + " (1, 1, 'NEW', 'node', 'n2', 'node', '{}', 'TAKEN')");

            upTo(url, "latest").migrate();

            try (ResultSet rows = statement.executeQuery("SELECT string_agg(decision, ' ' ORDER BY position),"
                    + " (SELECT count(*) FROM audit.history WHERE table_name = 'intake.proposal' AND operation = 'UPDATE')"
                    + " FROM intake.proposal")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("REPLACED TAKEN");
                assertThat(rows.getInt(2)).isEqualTo(1);
            }
        }
    }
}
