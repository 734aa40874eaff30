package jp.shirube.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documents that tests read: the samples of the fictional town, and the real ones where they lie beside the project. */
final class Papers {
    private Papers() {}

    static Path sample(String name) {
        return Path.of("..", "samples", "good", name);
    }

    static String text(String name) throws IOException {
        return Files.readString(sample(name));
    }

    /** Every sample, and every real document that is there. */
    static List<Path> all() throws IOException {
        List<Path> found = new ArrayList<>(texts(Path.of("..", "samples", "good")));
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path seeds = folder.resolve("shared").resolve("seeds");
            if (Files.isDirectory(seeds)) {
                found.addAll(texts(seeds));
                break;
            }
        }
        return found;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
