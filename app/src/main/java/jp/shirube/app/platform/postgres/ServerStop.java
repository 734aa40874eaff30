package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a server, gently first. */
final class ServerStop {
    /** SIGINT: roll back, write a checkpoint, end. Waiting for clients (SIGTERM) could take for ever. */
    private static final String FAST = "INT";

    private static final String IMMEDIATE = "QUIT";
    private static final String AT_ONCE = "KILL";

    private ServerStop() {}

    /** Ends the server that a crash may have left in the folder, and removes a stale process file. */
    static void leftover(PostgresFolder folder) {
        Optional<PostmasterPid> found = PostmasterPid.find(folder);
        found.filter(server -> server.isServerOf(folder)).ifPresent(server -> end(server.pid()));
        try {
            // Left by a killed server; the number in it may by now belong to a stranger, which would stop the start.
            Files.deleteIfExists(folder.postmasterPid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process: within a moment as a rule, by force after ten seconds. */
    static void end(long pid) {
        Optional<ProcessHandle> server = ProcessHandle.of(pid);
        if (server.isEmpty()
                || endedAfter(server.get(), FAST, Duration.ofSeconds(10))
                || endedAfter(server.get(), IMMEDIATE, Duration.ofSeconds(5))
                || endedAfter(server.get(), AT_ONCE, Duration.ofSeconds(5))) {
            return;
        }
        throw new ServerUnavailable("postgres.cannot-stop", Long.toString(pid));
    }

    private static boolean endedAfter(ProcessHandle server, String signal, Duration limit) {
        ProgramRun.of(List.of("sh", "-c", "kill -" + signal + " " + server.pid()));
        try {
            server.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !server.isAlive();
        }
    }
}
