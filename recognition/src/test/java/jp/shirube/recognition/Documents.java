package jp.shirube.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.formats.text.TextDocument;

/** The good samples and, where their folder exists, the real documents, of all forms. */
final class Documents {

    private Documents() {}

    static Stream<Path> list() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("samples/good"))) {
            root = root.getParent();
        }
        String named = System.getProperty("shirube.seeds");
        Path seeds = named == null ? root.resolveSibling("shared").resolve("seeds") : Path.of(named);
        Stream<Path> samples = files(root.resolve("samples/good"));
        return Files.isDirectory(seeds) ? Stream.concat(samples, files(seeds)) : samples;
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList().stream();
        }
    }

    static List<String> lines(Path file) throws IOException {
        return Files.readString(file).lines().toList();
    }

    static PlanDocument read(List<String> lines) {
        return Recognition.read(TextDocument.of(String.join("\n", lines)));
    }

    /** Everything read but where it was read and what was found. */
    static String content(PlanDocument plan) {
        PlanDocument bare = plan.withReading(plan.plan(), plan.figures(), List.of(), List.of());
        return PlanJson.of(bare).replaceAll("\"source\":\\s*\\{[^}]*\\}", "");
    }
}
