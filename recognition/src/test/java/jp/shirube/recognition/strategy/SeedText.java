package jp.shirube.recognition.strategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real documents beside the project, where they are present; tests that need one are skipped where they are not. */
public final class SeedText {

    private SeedText() {}

    /** The text of the document whose file name begins with a number. */
    public static String of(String number) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path seeds = folder.resolve("shared").resolve("seeds");
            if (Files.isDirectory(seeds)) {
                return read(seeds, number);
            }
        }
        Assumptions.abort("no shared/seeds beside the project");
        throw new IllegalStateException("not reached");
    }

    private static String read(Path seeds, String number) {
        try (Stream<Path> files = Files.list(seeds)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(number + "_"))
                    .toList();
            Assumptions.assumeFalse(found.isEmpty(), "no seed " + number);
            return Files.readString(found.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
