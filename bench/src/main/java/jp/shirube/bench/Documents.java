package jp.shirube.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents to measure with: real ones where they stand beside the project, else the samples of みほん町. */
final class Documents {

    private static final List<String> PLACES = List.of("shared/seeds", "samples/good", "samples");

    private Documents() {}

    /** Text files in the first place that has some, at the folder or above it; in order of name. */
    static List<Path> find(Path from) throws IOException {
        for (String place : PLACES) {
            for (Path folder = from.toAbsolutePath(); folder != null; folder = folder.getParent()) {
                List<Path> found = texts(folder.resolve(place));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static List<Path> texts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
