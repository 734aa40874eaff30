package jp.shirube.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.checker.text.Passages;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.formats.text.TextFile;
import jp.shirube.recognition.Recognition;

/** The sample documents of the repository, and real ones where they stand beside it. */
final class Documents {

    private Documents() {}

    static CheckedPlan good(String name) {
        return read(samples().resolve("good").resolve(name));
    }

    static List<CheckedPlan> allGood() {
        return files(samples().resolve("good")).map(Documents::read).toList();
    }

    static CheckedPlan withProblem(String rule) {
        return read(samples().resolve("with-problems").resolve(rule + ".txt"));
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
