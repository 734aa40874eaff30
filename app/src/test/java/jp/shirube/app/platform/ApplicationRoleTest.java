package jp.shirube.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import jp.shirube.app.platform.postgres.EmbeddedPostgres;
import jp.shirube.app.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of one's own, as the second account sees it. */
class ApplicationRoleTest {
    @TempDir
    private static Path root;

    private static EmbeddedPostgres server;

    @TempDir
    private Path data;

    private DatabaseConnection superuser;
    private DatabaseConnection owner;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(TestServer.folder(root));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void withoutTheAccount() throws SQLException {
        superuser = new DatabaseConnection(server.jdbcUrl(), "postgres", server.password());
        owner = new DatabaseConnection(server.jdbcUrl(), EmbeddedPostgres.USER, server.password());
        execute("DROP ROLE IF EXISTS shirube_app");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Optional<DatabaseConnection> find(DatabaseConnection by, String... given) {
        return new ApplicationRole(by, Optional.of(String.join("", given)).filter(word -> !word.isEmpty()), kept())
                .find();
    }

    private Path kept() {
        return data.resolve("kept");
    }

    @Test
    void itIsMadeOnceByAnOwnerWhoMayAndItsPasswordIsKeptForTheOwnerOfTheFolderOnly() throws Exception {
        Optional<DatabaseConnection> first = find(superuser);

        assertThat(first).map(DatabaseConnection::user).contains("shirube_app");
        assertThat(find(superuser)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept())))
                .isEqualTo("rw-------");
    }

    @Test
    void anOwnerWhoMayNotMakeItWorksAlone() {
        assertThat(find(owner)).isEmpty();
    }

    @Test
    void anAccountPreparedByHandIsUsedWithThePasswordGiven() throws Exception {
        execute("CREATE ROLE shirube_app LOGIN PASSWORD 'it''s prepared'");

        assertThat(find(owner, "it's prepared")).isPresent();
        assertThat(find(owner, "wrong")).isEmpty();
        assertThat(find(owner)).isEmpty();
    }

    @Test
    void anAddressThatNamesAnotherAccountIsNotTakenForTheApplications() {
        DatabaseConnection named =
                new DatabaseConnection(server.jdbcUrl() + "?user=postgres&password=" + server.password(), "", "");

        assertThat(find(named)).isEmpty();
    }
}
