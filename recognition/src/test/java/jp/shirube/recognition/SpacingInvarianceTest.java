package jp.shirube.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.formats.text.TextDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Blank lines and margins that copying adds or takes away change nothing of what is read, in any form of plan. */
class SpacingInvarianceTest {

    @ParameterizedTest
    @MethodSource("documents")
    void blankLinesBelowEveryLineChangeNothing(Path file) throws IOException {
        List<String> lines = lines(file);

        assertSame(lines, line -> line + "\n");
        assertSame(lines, line -> line + "\n\n");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aMarginChangesNothing(Path file) throws IOException {
        List<String> lines = lines(file);

        for (String margin : List.of("  ", "    ", "\t", "\u3000")) {
            assertSame(lines, line -> line.isBlank() ? line : margin + line);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whereNoBlankLineIsLeftOnlyANoteUnderATableIsReadOtherwise(Path file) throws IOException {
        List<String> lines = lines(file);
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        PlanDocument closed = read(filled);

        boolean told =
                closed.findings().stream().anyMatch(finding -> finding.rule().equals("note-of-table"));
        assertThat(closed.nodes()).hasSameSizeAs(read(lines).nodes());
        assertThat(content(closed, told)).isEqualTo(content(read(lines), told));
    }

    private static void assertSame(List<String> lines, UnaryOperator<String> change) {
        List<String> changed = lines.stream().map(change).toList();
        assertThat(content(read(changed), false)).isEqualTo(content(read(lines), false));
    }

    private static PlanDocument read(List<String> lines) {
        return Recognition.read(TextDocument.of(String.join("\n", lines)));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file).lines().toList();
    }

    /** Everything read but where it was read and what was found. */
    private static String content(PlanDocument plan, boolean withoutNotes) {
        PlanDocument bare = plan.withReading(plan.plan(), plan.figures(), List.of(), List.of());
        String json = PlanJson.of(bare).replaceAll("\"source\":\\s*\\{[^}]*\\}", "");
        return withoutNotes ? json.replaceAll("\"notes\":\\s*\\[[^\\]]*\\]", "") : json;
    }

    /** The samples and, where the folder exists, the real documents. */
    static Stream<Path> documents() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("samples/good"))) {
            root = root.getParent();
        }
        String named = System.getProperty("shirube.seeds");
        Path seeds = named == null ? root.resolveSibling("shared").resolve("seeds") : Path.of(named);
        Stream<Path> samples = Files.list(root.resolve("samples/good"));
        return Files.isDirectory(seeds) ? Stream.concat(samples, Files.list(seeds)) : samples;
    }
}
