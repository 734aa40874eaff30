package jp.shirube.cli.mutate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.formats.text.TextFile;

/**
 * A document before it is damaged.
 *
 * @param name as given on the command line
 * @param lines with their tabs and spaces, without line ends
 */
record Original(String name, List<String> lines) {

    /**
     * Reads a file in UTF-8.
     *
     * @throws jp.shirube.formats.text.UnreadableDocument where it is no text
     * @throws IOException where it is not in UTF-8 or went away
     */
    static Original read(String name) throws IOException {
        Path file = Path.of(name);
        TextFile.read(file);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return new Original(name, text.lines().toList());
    }
}
