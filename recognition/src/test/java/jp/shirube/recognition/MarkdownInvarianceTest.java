package jp.shirube.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.exchange.Project;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.SourceRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan that somebody turned to Markdown is read as the plan it was, in any form. */
class MarkdownInvarianceTest {

    private static final int LONGEST_HEADING = 40;

    @ParameterizedTest
    @MethodSource("documents")
    void isReadAsTheTextItWasMadeOf(Path file) throws IOException {
        List<String> lines = Documents.lines(file);

        assertThat(Documents.content(Documents.read(markdown(lines))))
                .isEqualTo(Documents.content(Documents.read(lines)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void blankLinesBelowEveryLineChangeNothingInMarkdownEither(Path file) throws IOException {
        List<String> lines = markdown(Documents.lines(file));
        List<String> doubled = lines.stream().map(line -> line + "\n").toList();

        assertThat(Documents.content(Documents.read(doubled))).isEqualTo(Documents.content(Documents.read(lines)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyValuePointsToALineOfTheFile(Path file) throws IOException {
        List<String> lines = markdown(Documents.lines(file));
        TextDocument document = TextDocument.of(String.join("\n", lines));

        for (Project project : Recognition.read(document).projects()) {
            SourceRef source = project.source();
            assertThat(String.join("", lines.subList(source.line() - 1, source.endLine())))
                    .contains(source.quote().substring(0, 2));
        }
    }

    /** The lines with pipe tables, number signs before the title and marked headings, stars before entries, bold labels. */
    private static List<String> markdown(List<String> lines) {
        List<String> markdown = new ArrayList<>();
        boolean titled = false;
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i).strip();
            if (lines.get(i).indexOf('\t') >= 0) {
                int end = i;
                while (end < lines.size() && lines.get(end).indexOf('\t') >= 0) {
                    end++;
                }
                addTable(lines.subList(i, end), markdown);
                i = end;
                continue;
            }
            markdown.add(titled || line.isEmpty() ? marked(line) : "# " + line);
            titled |= !line.isEmpty();
            i++;
        }
        return markdown;
    }

    private static String marked(String line) {
        Mark mark = Mark.of(line);
        if (mark != null && mark.kind() == Mark.Kind.BULLET && "・-".indexOf(line.charAt(0)) >= 0) {
            return "* " + mark.rest(line);
        }
        boolean heading = mark != null && line.length() < LONGEST_HEADING && line.indexOf('。') < 0;
        boolean counted = heading && mark.kind() != Mark.Kind.BULLET && mark.kind() != Mark.Kind.SYMBOL;
        boolean label = line.startsWith("【") && line.endsWith("】");
        return counted ? "## " + line : label ? "**" + line + "**" : line;
    }

    private static void addTable(List<String> rows, List<String> markdown) {
        int width = 0;
        for (String row : rows) {
            width = Math.max(width, row.split("\t", -1).length);
        }
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split("\t", -1);
            StringBuilder row = new StringBuilder("|");
            for (int column = 0; column < width; column++) {
                String cell = column < cells.length ? cells[column] : "";
                row.append(' ').append(cell.replace("|", "\\|")).append(" |");
            }
            markdown.add(row.toString());
            if (i == 0) {
                markdown.add("|" + " --- |".repeat(width));
            }
        }
        markdown.add("");
    }

    static Stream<Path> documents() throws IOException {
        return Documents.list();
    }
}
