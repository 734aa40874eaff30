package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the server of a folder up and waits until it answers. */
final class ServerStart {
    /** Recovery after a crash replays the log; a server that needs longer than this is reported with its own words. */
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int ATTEMPTS = 5;
    /** After a kill, workers of the old server may hold its memory for a moment. */
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(300);

    private static final int LOG_LINES = 5;

    private ServerStart() {}

    /** Port that the server listens on. A port taken by a stranger in the last moment leads to another attempt. */
    static int run(PostgresFolder folder, Path programs, ServerAccount account) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = freePort();
            Process process = launch(folder, programs, account, port);
            if (becomesReady(folder, process)) {
                return port;
            }
            ServerStop.leftover(folder);
            pause(BETWEEN_ATTEMPTS);
        }
        throw new ServerUnavailable("postgres.start-failed", folder.root(), endOfLog(folder), folder.log());
    }

    private static Process launch(PostgresFolder folder, Path programs, ServerAccount account, int port)
            throws IOException {
        List<String> command = account.command(
                programs.resolve("bin/postgres").toString(),
                "-D",
                folder.cluster().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "password_encryption=scram-sha-256",
                "-c",
                "fsync=on",
                "-c",
                "max_connections=60");
        ProcessBuilder builder = ProgramRun.prepare(ownSession(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Ctrl-C at the terminal must reach the application only, which then ends the server after its last transaction. */
    private static List<String> ownSession(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("/usr/bin/setsid"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean becomesReady(PostgresFolder folder, Process process) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            Optional<PostmasterPid> server = PostmasterPid.find(folder);
            if (server.isPresent() && server.get().ready()) {
                return true;
            }
            pause(PAUSE);
        }
        return false;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server was starting", e);
        }
    }

    private static String endOfLog(PostgresFolder folder) throws IOException {
        if (!Files.exists(folder.log())) {
            return "";
        }
        List<String> lines = new String(Files.readAllBytes(folder.log()), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }
}
