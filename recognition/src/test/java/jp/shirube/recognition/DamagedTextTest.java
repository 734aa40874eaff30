package jp.shirube.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.PlanDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DamagedTextTest {

    private static final String NO_CHARACTER = "\uFFFF";

    /** Cells and lines of nothing but U+FFFF, which damaged files hold, are read like other words that nobody knows. */
    @ParameterizedTest
    @MethodSource("jp.shirube.recognition.Documents#list")
    void lines_and_cells_of_no_character_do_not_stop_the_reading(Path file) throws Exception {
        List<String> lines = Documents.lines(file);
        List<String> damaged = new ArrayList<>();
        for (String line : lines) {
            damaged.add(line);
            damaged.add(NO_CHARACTER);
            damaged.add(NO_CHARACTER + "\t" + NO_CHARACTER + "　" + NO_CHARACTER);
            damaged.add(line.replaceFirst("[^\t]+", NO_CHARACTER));
        }
        PlanDocument plan = Documents.read(damaged);
        assertThat(plan.plan().kind()).isNotNull();
    }
}
