package jp.shirube.e2e;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The program itself in a process of its own, on an empty data folder, with one sample document to begin with. */
final class RunningShirube implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;
    private final int port;

    private RunningShirube(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    static RunningShirube start(Path folder, Path samples) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Files.createDirectories(data);
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "jp.shirube.app.Application",
                        "serve",
                        "--shirube.practice=true",
                        "--shirube.samples=" + samples.toAbsolutePath(),
                        "--shirube.data=" + data.toAbsolutePath(),
                        "--shirube.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        RunningShirube running = new RunningShirube(process, data, port);
        running.awaitHealth();
        return running;
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

    private void awaitHealth() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(address("/health"))).build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Nothing listens yet.
            }
            Thread.sleep(200);
        }
        close();
        throw new IllegalStateException("the program did not start; its words are in server.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
