package jp.shirube.checker;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.rule.SettingsText;
import jp.shirube.checker.text.Passages;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.formats.text.TextFile;
import jp.shirube.recognition.NotAPlan;
import jp.shirube.recognition.Recognition;

/** The sample documents of the repository, and real ones where they stand beside it. */
final class Documents {

    /** Samples that show their defect only on a day. */
    private static final Map<String, LocalDate> DAYS = Map.of("plan-past-end", LocalDate.of(2031, 4, 1));

    private Documents() {}

    static CheckedPlan good(String name) {
        return read(samples().resolve("good").resolve(name));
    }

    static List<CheckedPlan> allGood() {
        return files(samples().resolve("good")).map(Documents::read).toList();
    }

    static CheckedPlan withProblem(String rule) {
        CheckedPlan plan = read(samples().resolve("with-problems").resolve(rule + ".txt"));
        LocalDate day = DAYS.get(rule);
        return day == null ? plan : plan.on(day);
    }

    /** What the town of a sample has set; the standard where nothing stands beside the sample. */
    static Settings settings(String rule) {
        Path file = samples().resolve("with-problems").resolve(rule + ".settings");
        if (!Files.exists(file)) {
            return Settings.STANDARD;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SettingsText.read(lines);
    }

    /** A text as a plan where it shows the form of one, else a plan of which nothing is known but its text. */
    static CheckedPlan ofText(String name, String text) {
        TextDocument document = TextDocument.of(text);
        return new CheckedPlan(name, plan(document), Passages.of(document), document);
    }

    private static PlanDocument plan(TextDocument document) {
        try {
            return Recognition.read(document);
        } catch (NotAPlan e) {
            return plan(new PlanHeader("例", PlanKind.OTHER, null, List.of(), null, null, List.of(), null, List.of()));
        }
    }

    /** A plan of which only the header is known. */
    static PlanDocument plan(PlanHeader header) {
        return new PlanDocument(
                header, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    static boolean hasProblem(String rule) {
        return Files.exists(samples().resolve("with-problems").resolve(rule + ".txt"));
    }

    /** The real document whose name begins with three digits; empty where there is none on this machine. */
    static Optional<CheckedPlan> findSeed(String prefix) {
        return find("shared/seeds").stream()
                .flatMap(Documents::files)
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .map(Documents::read)
                .findFirst();
    }

    static CheckedPlan read(Path file) {
        TextDocument text = TextFile.read(file);
        return new CheckedPlan(file.getFileName().toString(), Recognition.read(text), Passages.of(text), text);
    }

    private static Path samples() {
        return find("samples").orElseThrow();
    }

    private static Optional<Path> find(String folder) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(folder))) {
                return Optional.of(at.resolve(folder));
            }
        }
        return Optional.empty();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
