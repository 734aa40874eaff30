package jp.shirube.recognition.basicplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.TextFile;
import jp.shirube.recognition.reading.Reading;
import org.junit.jupiter.api.Assumptions;

/** The real basic plan that the tests read where it is at hand, and the ways to read a text as one. */
final class Seed {

    private Seed() {}

    /** The text of the seed; skips the test where the folder of seeds is absent. */
    static String text() {
        return text("002_");
    }

    /** The text of the seed whose name begins in a certain way. */
    static String text(String prefix) {
        Optional<Path> seed = folder().flatMap(folder -> find(folder, prefix));
        Assumptions.assumeTrue(seed.isPresent(), "no folder shared/seeds above the module");
        try {
            return Files.readString(seed.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a text as a basic plan. */
    static PlanDocument read(String text) {
        Reading reading = new Reading(TextFile.read(text.getBytes(StandardCharsets.UTF_8)));
        PlanDocument plan = new BasicPlanForm().read(reading);
        reading.reportUnplaced();
        return plan.withReading(plan.plan(), plan.figures(), reading.usedLines(), reading.findings());
    }

    static int evidence(String text) {
        return new BasicPlanForm().evidence(new Reading(TextFile.read(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Optional<Path> folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path seeds = at.resolve("shared").resolve("seeds");
            if (Files.isDirectory(seeds)) {
                return Optional.of(seeds);
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> find(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
