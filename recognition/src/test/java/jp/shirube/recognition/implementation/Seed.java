package jp.shirube.recognition.implementation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real implementation plan, kept beside the project and not in it. */
final class Seed {

    private Seed() {}

    /** Its text; skips the test where the folder is absent. */
    static String text() {
        Optional<Path> file = find();
        Assumptions.assumeTrue(file.isPresent(), "no shared/seeds folder above the module");
        try {
            return Files.readString(file.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path seeds = folder.resolve("shared/seeds");
            if (Files.isDirectory(seeds)) {
                try (Stream<Path> files = Files.list(seeds)) {
                    return files.filter(file -> file.getFileName().toString().startsWith("001"))
                            .findFirst();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return Optional.empty();
    }
}
