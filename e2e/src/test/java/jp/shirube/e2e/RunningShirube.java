package jp.shirube.e2e;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import jp.shirube.app.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program itself, started by its own main method on an empty data folder, with sample documents to begin with. It runs inside the process of
 * the tests: the classes are loaded once and warm for every journey after the first, which takes a third of the time of processes of their own.
 */
final class RunningShirube implements AutoCloseable {
    /** Server programs of the database, unpacked once for all journeys of a process. */
    private static final Path PROGRAMS = Path.of(
                    "target", "postgres-programs-" + System.getProperty("surefire.forkNumber", "1"))
            .toAbsolutePath();

    private final ConfigurableApplicationContext context;
    private final Path data;
    private final int port;

    private RunningShirube(ConfigurableApplicationContext context, Path data, int port) {
        this.context = context;
        this.data = data;
        this.port = port;
    }

    static RunningShirube start(Path folder, Path samples) throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(PROGRAMS);
        Files.createSymbolicLink(
                Files.createDirectories(data.resolve("postgres")).resolve("programs"), PROGRAMS);
        int port = freePort();
        AtomicReference<ConfigurableApplicationContext> started = new AtomicReference<>();
        SpringApplication.withHook(
                application -> noting(started),
                () -> Application.main(new String[] {
                    "serve",
                    "--shirube.practice=true",
                    "--shirube.samples=" + samples.toAbsolutePath(),
                    "--shirube.data=" + data.toAbsolutePath(),
                    "--shirube.port=" + port,
                    "--logging.threshold.console=off",
                    "--logging.file.name=" + folder.resolve("server.log")
                }));
        return new RunningShirube(started.get(), data, port);
    }

    /** Ready means that the samples are taken in, too. */
    private static SpringApplicationRunListener noting(AtomicReference<ConfigurableApplicationContext> started) {
        return new SpringApplicationRunListener() {
            @Override
            public void ready(ConfigurableApplicationContext context, Duration timeTaken) {
                started.set(context);
            }
        };
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Login and password of one of the accounts for practice, such as {@code entry}. */
    String[] account(String login) throws IOException {
        return Files.readAllLines(data.resolve("accounts.txt")).stream()
                .map(line -> line.split("\t"))
                .filter(line -> line[0].equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
