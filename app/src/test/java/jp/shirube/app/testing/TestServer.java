package jp.shirube.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.shirube.app.platform.postgres.EmbeddedPostgres;
import jp.shirube.app.platform.postgres.PostgresFolder;
import org.flywaydb.core.Flyway;

/** One PostgreSQL server for the whole run, and an empty database of it for everyone who asks. */
public final class TestServer {
    /** Tests run in two processes; each unpacks for itself. */
    private static final String FORK = System.getProperty("surefire.forkNumber", "1");

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Path ROOT = Path.of(
                    "target", "test-data", Long.toString(ProcessHandle.current().pid()))
            .toAbsolutePath();

    private TestServer() {}

    /** Programs are unpacked once and shared by all tests that start servers of their own. */
    public static PostgresFolder folder(Path root) {
        return new PostgresFolder(root, Path.of("target", "postgres-programs-" + FORK));
    }

    /** JDBC address of a new, empty database. */
    public static String newDatabase() {
        return create("test_" + DATABASES.incrementAndGet(), "");
    }

    /** JDBC address of a new database as the migrations leave it: a copy, which is several times faster than to migrate. */
    public static String newMigratedDatabase() {
        return create("test_" + DATABASES.incrementAndGet(), " TEMPLATE " + Migrated.NAME);
    }

    private static String create(String name, String like) {
        try (Connection connection = DriverManager.getConnection(Running.SERVER.jdbcUrl(), user(), password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + like);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "jdbc:postgresql://127.0.0.1:" + Running.SERVER.port() + "/" + name;
    }

    /** Migrated once, when the first copy is asked for. */
    private static final class Migrated {
        private static final String NAME = migrate("migrated");

        private static String migrate(String name) {
            Flyway.configure()
                    .dataSource(create(name, ""), user(), password())
                    .locations("classpath:db")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            return name;
        }
    }

    public static String user() {
        return EmbeddedPostgres.USER;
    }

    public static String password() {
        return Running.SERVER.password();
    }

    public static String applicationUser() {
        return EmbeddedPostgres.APPLICATION_USER;
    }

    public static String applicationPassword() {
        return Running.SERVER.applicationPassword();
    }

    /** A data folder of the application for one test context. */
    public static Path newDataFolder() {
        return ROOT.resolve("application-" + DATABASES.incrementAndGet());
    }

    /** Apart, so that whoever only asks for a folder starts nothing. */
    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();
    }

    private static EmbeddedPostgres start() {
        EmbeddedPostgres server = EmbeddedPostgres.start(folder(ROOT));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            delete(ROOT);
        }));
        return server;
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
