package jp.shirube.formats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.formats.text.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    @TempDir
    Path folder;

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("計画.txt"), "みほん町\n総合計画");
        assertThat(TextFile.read(file).lines()).extracting(Line::text).containsExactly("みほん町", "総合計画");
    }

    @Test
    void refusesWhatIsNotThereAndWhatIsAFolder() {
        assertThat(reason(folder.resolve("none.txt"))).isEqualTo(Reason.MISSING);
        assertThat(reason(folder)).isEqualTo(Reason.FORBIDDEN);
    }

    @Test
    void refusesAFileOf200MegabytesWithoutReadingItAll() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        assertThat(reason(file)).isEqualTo(Reason.TOO_LARGE);
    }

    private static Reason reason(Path file) {
        return catchThrowableOfType(UnreadableDocument.class, () -> TextFile.read(file))
                .reason();
    }
}
