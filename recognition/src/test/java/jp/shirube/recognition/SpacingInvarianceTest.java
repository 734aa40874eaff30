package jp.shirube.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.shirube.exchange.PlanDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Blank lines and margins that copying adds or takes away change nothing of what is read, in any form of plan. */
class SpacingInvarianceTest {

    @ParameterizedTest
    @MethodSource("documents")
    void blankLinesBelowEveryLineChangeNothing(Path file) throws IOException {
        List<String> lines = Documents.lines(file);

        assertSame(lines, line -> line + "\n");
        assertSame(lines, line -> line + "\n\n");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aMarginChangesNothing(Path file) throws IOException {
        List<String> lines = Documents.lines(file);

        for (String margin : List.of("  ", "    ", "\t", "\u3000")) {
            assertSame(lines, line -> line.isBlank() ? line : margin + line);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whereNoBlankLineIsLeftOnlyANoteUnderATableIsReadOtherwise(Path file) throws IOException {
        List<String> lines = Documents.lines(file);
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        PlanDocument closed = Documents.read(filled);
        PlanDocument plan = Documents.read(lines);

        boolean told =
                closed.findings().stream().anyMatch(finding -> finding.rule().equals("note-of-table"));
        if (told) {
            assertThat(withoutNotes(Documents.content(closed))).isEqualTo(withoutNotes(Documents.content(plan)));
        } else {
            assertThat(Documents.content(closed)).isEqualTo(Documents.content(plan));
        }
    }

    private static void assertSame(List<String> lines, UnaryOperator<String> change) {
        List<String> changed = lines.stream().map(change).toList();
        assertThat(Documents.content(Documents.read(changed))).isEqualTo(Documents.content(Documents.read(lines)));
    }

    private static String withoutNotes(String content) {
        return content.replaceAll("\"notes\":\\s*\\[[^\\]]*\\]", "");
    }

    static Stream<Path> documents() throws IOException {
        return Documents.list();
    }
}
