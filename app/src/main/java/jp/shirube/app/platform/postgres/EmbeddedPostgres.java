package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server that belongs to one data folder and listens on 127.0.0.1 only. Writes are flushed to disk, every
 * connection needs the generated password, and a folder left by a crash is taken over.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The account that owns the application's database and migrates it; not a superuser. */
    public static final String USER = "shirube";

    /** The account that the application works with; it owns nothing. */
    public static final String APPLICATION_USER = "shirube_app";

    static final String SUPERUSER = "postgres";
    static final String DATABASE = "shirube";

    private final PostgresFolder folder;
    private final int port;
    private final Passwords passwords;
    private final @Nullable FolderLock lock;

    private EmbeddedPostgres(PostgresFolder folder, int port, Passwords passwords, @Nullable FolderLock lock) {
        this.folder = folder;
        this.port = port;
        this.passwords = passwords;
        this.lock = lock;
    }

    /**
     * Starts the server of the folder, creating it on first use.
     *
     * @throws FolderInUse where another process works on the folder
     * @throws ServerUnavailable where this machine cannot run the server
     */
    public static EmbeddedPostgres start(PostgresFolder folder) {
        FolderLock lock = FolderLock.take(folder);
        try {
            Files.createDirectories(folder.home());
            Path programs = PostgresBinaries.unpackTo(folder.binaries());
            ServerStop.leftover(folder);
            ServerAccount account = ServerAccount.choose(folder, programs);
            Passwords passwords = Passwords.of(folder);
            Cluster.initialise(folder, programs, account, passwords.owner());
            int port = ServerStart.run(folder, programs, account);
            ApplicationDatabase.ensure(port, passwords.owner(), passwords.application());
            return new EmbeddedPostgres(folder, port, passwords, lock);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            ServerStop.running(folder);
            lock.close();
            throw e;
        }
    }

    /** Connects to the server that another process runs on the folder; empty where none is ready. Closing leaves it alone. */
    public static Optional<EmbeddedPostgres> attach(PostgresFolder folder) {
        return PostmasterPid.find(folder)
                .filter(PostmasterPid::ready)
                .filter(server -> server.isServerOf(folder))
                .map(server -> new EmbeddedPostgres(folder, server.port(), readPasswords(folder), null));
    }

    private static Passwords readPasswords(PostgresFolder folder) {
        try {
            return Passwords.of(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address for JDBC, without account and password. */
    public String jdbcUrl() {
        return ApplicationDatabase.url(port, DATABASE);
    }

    /** TCP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Password of {@link #USER}. */
    public String password() {
        return passwords.owner();
    }

    /** Password of {@link #APPLICATION_USER}. */
    public String applicationPassword() {
        return passwords.application();
    }

    /** Ends the server and frees the folder. A server that was only attached to goes on. */
    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        ServerStop.running(folder);
        lock.close();
    }

    private record Passwords(String owner, String application) {
        static Passwords of(PostgresFolder folder) throws IOException {
            return new Passwords(KeptPassword.of(folder.password()), KeptPassword.of(folder.applicationPassword()));
        }
    }
}
