package jp.shirube.app.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The table of rights as a person reads it: nothing but its text and the names in it. */
final class PrintedTable {
    private final List<String[]> lines;

    PrintedTable() throws IOException {
        lines = Files.readAllLines(Path.of("src", "main", "resources", "access", "rights.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    /** Whether some line allows it; an empty phase stands for any row, so that only role, act and thing count. */
    boolean allows(String role, String act, String thing, String phase, boolean own) {
        return lines.stream()
                .anyMatch(line -> line[0].equals(role)
                        && holds(line[1], thing)
                        && holds(line[2], act)
                        && (phase.isEmpty() || line[3].equals("すべて") || holds(line[3], phase))
                        && (phase.isEmpty() || line[4].equals("すべて") || own));
    }

    private static boolean holds(String cell, String word) {
        return List.of(cell.split("、")).contains(word);
    }
}
