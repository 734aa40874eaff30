package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One finished run of a short program.
 *
 * @param exitCode as the system reports it; 127 also where the program could not be started
 * @param output standard output and error together
 */
record ProgramRun(int exitCode, String output) {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    boolean succeeded() {
        return exitCode == 0;
    }

    static ProgramRun of(List<String> command) {
        try {
            Process process = prepare(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new ProgramRun(124, output);
            }
            return new ProgramRun(process.exitValue(), output.strip());
        } catch (IOException e) {
            return new ProgramRun(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + command.get(0), e);
        }
    }

    /** The folder is the root: the account that runs the server may not be allowed to stand in ours. */
    static ProcessBuilder prepare(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Path.of("/").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
