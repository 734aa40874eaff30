package jp.shirube.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole process {@code ./shirube extract} of all documents in one call over a virtual machine that reads and prints them. */
final class ProcessRatio {

    /** Highest ratio that is good enough. */
    static final double GOAL = 3;

    private final Path command;
    private final int rounds;

    ProcessRatio(Path command, int rounds) {
        this.command = command;
        this.rounds = rounds;
    }

    /**
     * What was measured, in milliseconds.
     *
     * @param ratio extract over copy, round by round
     */
    record Result(Spread copy, Spread extract, Spread ratio) {}

    /**
     * Runs both in turn, once unmeasured.
     *
     * @throws IOException where one of them fails
     */
    Result measure(List<Path> files) throws IOException, InterruptedException {
        List<String> copy = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CopyFiles.class.getName()));
        List<String> extract = new ArrayList<>(List.of(command.toString(), "extract"));
        for (Path file : files) {
            copy.add(file.toString());
            extract.add(file.toString());
        }
        millis(extract);
        millis(copy);
        double[] copied = new double[rounds];
        double[] extracted = new double[rounds];
        double[] ratio = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            copied[i] = millis(copy);
            extracted[i] = millis(extract);
            ratio[i] = extracted[i] / copied[i];
        }
        return new Result(Spread.of(copied), Spread.of(extracted), Spread.of(ratio));
    }

    private static double millis(List<String> words) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(words.get(0) + ": " + code);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
