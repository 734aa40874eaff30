package jp.shirube.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadTest {

    @Test
    void takesTheMiddleAndLeavesATenthOutOnEachSide() {
        double[] measured =
                IntStream.rangeClosed(0, 100).mapToDouble(i -> 100 - i).toArray();
        assertThat(Spread.of(measured)).isEqualTo(new Spread(50, 10, 90));
    }

    @Test
    void isOneValueWhereOnlyOneWasMeasured() {
        assertThat(Spread.of(new double[] {3})).hasToString("3.00 (3.00-3.00)");
    }

    @Test
    void prefersRealDocumentsToSamples(@TempDir Path folder) throws IOException {
        Path inside = Files.createDirectories(folder.resolve("project/bench"));
        Path sample =
                Files.createDirectories(folder.resolve("project/samples/good")).resolve("a.txt");
        Files.writeString(sample, "みほん");
        assertThat(Documents.find(inside)).containsExactly(sample);
        Path seed = Files.createDirectories(folder.resolve("shared/seeds")).resolve("b.txt");
        Files.writeString(seed, "みほん");
        assertThat(Documents.find(inside)).containsExactly(seed);
    }
}
