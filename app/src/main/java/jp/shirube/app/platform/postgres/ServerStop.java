package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Ends a server, gently first. */
final class ServerStop {
    /** SIGINT: roll back, write a checkpoint, end. Waiting for clients (SIGTERM) could take for ever. */
    private static final String FAST = "INT";

    private static final String IMMEDIATE = "QUIT";
    private static final String AT_ONCE = "KILL";

    private static final Duration PAUSE = Duration.ofMillis(10);

    private ServerStop() {}

    /** Ends the server that a crash may have left in the folder, and removes a stale process file. */
    static void leftover(PostgresFolder folder) {
        running(folder);
        try {
            // Left by a killed server; the number in it may by now belong to a stranger, which would stop the start.
            Files.deleteIfExists(folder.postmasterPid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server of the folder, if there is one: within a moment as a rule, by force after ten seconds. */
    static void running(PostgresFolder folder) {
        Optional<PostmasterPid> server = PostmasterPid.find(folder);
        if (server.isEmpty()
                || !server.get().isServerOf(folder)
                || endedAfter(server.get(), folder, FAST, Duration.ofSeconds(10))
                || endedAfter(server.get(), folder, IMMEDIATE, Duration.ofSeconds(5))
                || endedAfter(server.get(), folder, AT_ONCE, Duration.ofSeconds(5))) {
            return;
        }
        throw new ServerUnavailable(
                "postgres.cannot-stop", Long.toString(server.get().pid()));
    }

    private static boolean endedAfter(PostmasterPid server, PostgresFolder folder, String signal, Duration limit) {
        ProgramRun.of(List.of("sh", "-c", "kill -" + signal + " " + server.pid()));
        long end = System.nanoTime() + limit.toNanos();
        while (server.isServerOf(folder) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return !server.isServerOf(folder);
    }
}
