package jp.shirube.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.testing.TestServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What the running application may and may not do with its account, which owns nothing. */
@SpringBootTest
@DirtiesContext
class ApplicationAccountModuleTest {
    @Autowired
    private Environment environment;

    @Autowired
    private Flyway flyway;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Changes changes;

    @Autowired
    private FileImports imports;

    @BeforeEach
    void holdAPlan() {
        imports.add(Path.of("..", "samples", "good", "mihon-sogo-senryaku.txt"), "importer");
    }

    /** Over a connection of the running application. */
    private int asApplication(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("SELECT set_config('shirube.actor', 'planner', true)");
                int count = statement.executeUpdate(sql);
                connection.commit();
                return count;
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void theApplicationOwnsNothing() {
        assertThat(jdbc.sql("SELECT session_user").query(String.class).single()).isEqualTo("shirube_app");
        assertThat(jdbc.sql("SELECT count(*) FROM pg_class WHERE relowner = session_user::regrole")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls"
                                + " FROM pg_roles WHERE rolname = session_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(jdbc.sql("SELECT count(*) FROM pg_auth_members WHERE member = session_user::regrole")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aWriteWithoutAnActorFails() {
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE plan.node SET title = title || '!'").update())
                .hasMessageContaining("needs an actor");
    }

    @Test
    void noTableOfARoomWasForgotten() {
        assertThat(jdbc.sql("SELECT count(*) FROM pg_tables WHERE schemaname IN"
                                + " ('organization', 'plan', 'indicator', 'project', 'budget', 'intake')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(jdbc.sql(
                                "SELECT count(*) FROM pg_tables, LATERAL (SELECT schemaname || '.' || tablename) AS t (name)"
                                        + " WHERE schemaname IN ('organization', 'plan', 'indicator', 'project', 'budget', 'intake')"
                                        + " AND has_table_privilege(name, 'SELECT') AND has_table_privilege(name, 'INSERT')"
                                        + " AND has_table_privilege(name, 'UPDATE')"
                                        + " AND NOT has_table_privilege(name, 'DELETE, TRUNCATE, TRIGGER, REFERENCES')")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void itWritesRowsAndTheHistoryFollows() {
        long before =
                jdbc.sql("SELECT count(*) FROM audit.history").query(Long.class).single();

        int changed = changes.by(
                Author.of("planner"),
                () -> jdbc.sql("UPDATE plan.node SET title = title || ' ' || id")
                        .update());

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

    /** As it is in a data folder of a time before the account. */
    @Test
    void aStartGivesTheAccountTheRightsThatAreMissing() throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.flyway.url"),
                        TestServer.user(),
                        TestServer.password());
                Statement statement = owner.createStatement()) {
            statement.execute("REVOKE ALL ON plan.node FROM shirube_app");
        }
        assertThatThrownBy(() -> jdbc.sql("SELECT count(*) FROM plan.node")
                        .query(Long.class)
                        .single())
                .hasStackTraceContaining("permission denied");

        flyway.migrate();

        assertThat(jdbc.sql("SELECT count(*) FROM plan.node").query(Long.class).single())
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
