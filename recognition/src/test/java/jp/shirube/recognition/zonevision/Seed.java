package jp.shirube.recognition.zonevision;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** The real vision, found beside the project, and what is read from a text. */
final class Seed {

    private Seed() {}

    /** The text of the seed; skips the test where there is none. */
    static String text() throws IOException {
        Path folder = folder();
        assumeTrue(folder != null, "no folder shared/seeds beside the project");
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith("004_"))
                    .findFirst()
                    .orElse(null);
            assumeTrue(file != null, "no seed of a zone vision");
            return Files.readString(file);
        }
    }

    /** The folder of the seeds: named by the property shirube.seeds, else shared/seeds beside the project; null where there is none. */
    private static @Nullable Path folder() {
        String named = System.getProperty("shirube.seeds");
        if (named != null) {
            return Path.of(named);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/seeds"))) {
            folder = folder.getParent();
        }
        return folder == null ? null : folder.resolve("shared/seeds");
    }

    static PlanDocument read(String text) {
        Reading reading = new Reading(TextDocument.of(text));
        PlanDocument plan = new ZoneVisionForm().read(reading);
        reading.reportUnplaced();
        return plan.withReading(plan.plan(), plan.figures(), reading.usedLines(), reading.findings());
    }

    static PlanDocument readLines(String... lines) {
        return read(String.join("\n", lines));
    }

    static Project project(PlanDocument plan, String name) {
        return plan.projects().stream()
                .filter(project -> project.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no project " + name));
    }

    static List<String> rules(PlanDocument plan, int line) {
        return plan.findings().stream()
                .filter(finding -> finding.source() != null
                        && finding.source().line() <= line
                        && finding.source().endLine() >= line)
                .map(finding -> finding.rule())
                .toList();
    }

    /** Everything read but where it was read and what was found, widths and spaces aside. */
    static String content(PlanDocument plan) {
        PlanDocument bare = plan.withReading(plan.plan(), plan.figures(), List.of(), List.of());
        return JapaneseText.key(PlanJson.of(bare).replaceAll("\"source\":\\s*\\{[^}]*\\}", ""));
    }
}
