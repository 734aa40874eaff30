package jp.shirube.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.shirube.app.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {
    private Path root;
    private PostgresFolder folder;

    @BeforeEach
    void makeFolder() throws Exception {
        // Not in the system's folder for temporary files: one made there is closed to the account that runs the server.
        root = Files.createDirectories(Path.of("target", "embedded-postgres-test"))
                .toRealPath();
        FileTree.delete(root);
        Files.createDirectories(root);
        folder = TestServer.folder(root);
    }

    @AfterEach
    void removeFolder() throws Exception {
        ServerStop.leftover(folder);
        FileTree.delete(root);
    }

    @Test
    void keepsItsDataOverARestart() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            execute(server, "CREATE TABLE town (name TEXT); INSERT INTO town VALUES ('みほん町')");
        }
        assertThat(PostmasterPid.find(folder)).isEmpty();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThat(ask(server, "SELECT name FROM town")).isEqualTo("みほん町");
        }
    }

    @Test
    void flushesWritesSpeaksUtf8AndKnowsJapaneseLetters() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("false");
            execute(server, "CREATE EXTENSION pg_trgm");
            assertThat(ask(server, "SELECT array_length(show_trgm('子育て支援'), 1)::text"))
                    .isNotNull();
        }
    }

    @Test
    void refusesAConnectionWithoutThePassword() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            for (String account : new String[] {EmbeddedPostgres.USER, EmbeddedPostgres.SUPERUSER}) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), account, "guess"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
        }
    }

    @Test
    void keepsThePasswordFromOthers() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThat(server.password()).hasSizeGreaterThan(20);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.password())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void refusesASecondInstanceOnTheFolderAndNamesTheHolder() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
                    .hasMessageContaining(root.toString());
            assertThat(server.port()).isPositive();
        }
    }

    @Test
    void lendsTheRunningServerToAnotherProcessWithoutEndingIt() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            try (EmbeddedPostgres attached = EmbeddedPostgres.attach(folder).orElseThrow()) {
                assertThat(ask(attached, "SELECT 'here'")).isEqualTo("here");
            }
            assertThat(ask(server, "SELECT 'still here'")).isEqualTo("still here");
        }
        assertThat(EmbeddedPostgres.attach(folder)).isEmpty();
    }

    @Test
    void takesOverTheServerThatAKilledProcessLeftBehind() throws Exception {
        Process holder = startHolder();
        PostmasterPid orphan = PostmasterPid.find(folder).orElseThrow();
        holder.destroyForcibly().waitFor();
        assertThat(orphan.isServerOf(folder)).isTrue();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThat(orphan.isServerOf(folder)).isFalse();
            assertThat(ask(server, "SELECT name FROM town")).isEqualTo("committed");
        }
    }

    @Test
    void startsAfterProcessAndServerWereBothKilled() throws Exception {
        Process holder = startHolder();
        long server = PostmasterPid.find(folder).orElseThrow().pid();
        holder.destroyForcibly().waitFor();
        ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
        try (EmbeddedPostgres restarted = EmbeddedPostgres.start(folder)) {
            assertThat(ask(restarted, "SELECT name FROM town")).isEqualTo("committed");
        }
    }

    @Test
    void leavesAStrangerAloneThatWasGivenTheNumberOfADeadServer() throws Exception {
        EmbeddedPostgres.start(folder).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.postmasterPid(), stranger.pid() + "\n" + folder.cluster() + "\n");
            try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
                assertThat(server.port()).isPositive();
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroyForcibly();
        }
    }

    /** Another process that started a server on the folder and committed one row. */
    private Process startHolder() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerHolder.class.getName(),
                        folder.root().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine()).isEqualTo("ready");
        return holder;
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String query) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), EmbeddedPostgres.USER, server.password());
    }
}
