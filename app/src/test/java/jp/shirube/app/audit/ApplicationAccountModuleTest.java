package jp.shirube.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What the account {@code shirube_app}, which owns nothing, may and may not do. */
@SpringBootTest
@DirtiesContext
class ApplicationAccountModuleTest {
    private static final String ACCOUNT = "shirube_app";

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FileImports imports;

    private String url = "";

    @BeforeEach
    void openAccount() throws SQLException {
        url = environment.getRequiredProperty("spring.datasource.url");
        try (Connection superuser = DriverManager.getConnection(url, "postgres", TestServer.password());
                Statement statement = superuser.createStatement()) {
            statement.execute("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '" + ACCOUNT
                    + "') THEN" + " CREATE ROLE " + ACCOUNT + " LOGIN PASSWORD '" + TestServer.password()
                    + "'; END IF; END $$");
        }
        jdbc.sql("SELECT count(audit.open_to_application(nspname)) FROM pg_namespace WHERE nspname IN ('public',"
                        + " 'audit', 'search', 'organization', 'plan', 'indicator', 'project', 'budget', 'intake')")
                .query(Long.class)
                .single();
        imports.add(Path.of("..", "samples", "good", "mihon-sogo-senryaku.txt"), "importer");
    }

    private int asApplication(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, ACCOUNT, TestServer.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('shirube.actor', 'planner', true)");
            int count = statement.executeUpdate(sql);
            connection.commit();
            return count;
        }
    }

    @Test
    void itWritesRowsAndTheHistoryFollows() throws SQLException {
        long before =
                jdbc.sql("SELECT count(*) FROM audit.history").query(Long.class).single();

        int changed = asApplication("UPDATE plan.node SET title = title || ' ' || id");

        assertThat(jdbc.sql("SELECT count(*) FROM audit.history")
                        .query(Long.class)
                        .single())
                .isEqualTo(before + changed);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM search.entry WHERE item = 'node' AND rank = 1 AND printed ~ ' [0-9]+$'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM plan.node",
                "TRUNCATE plan.node CASCADE",
                "ALTER TABLE plan.node DISABLE TRIGGER history",
                "ALTER TABLE plan.node DISABLE TRIGGER ALL",
                "DROP TRIGGER history ON plan.node",
                "SET session_replication_role = replica",
                "INSERT INTO audit.history (table_name, row_id, operation, actor, at, transaction_id, after)"
                        + " VALUES ('plan.node', 1, 'UPDATE', 'somebody', now(), 1, '{}')",
                "UPDATE audit.history SET actor = 'somebody'",
                "DELETE FROM audit.history",
                "TRUNCATE audit.history",
                "ALTER TABLE audit.history DISABLE TRIGGER ALL",
                "DROP SCHEMA audit CASCADE",
                "CREATE OR REPLACE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
                "DELETE FROM search.entry",
                "UPDATE flyway_schema_history SET success = false"
            })
    void thereIsNoPathAroundTheHistory(String sql) {
        assertThatThrownBy(() -> asApplication(sql)).isInstanceOf(SQLException.class);
    }
}
