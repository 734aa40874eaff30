package jp.shirube.formats.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to be handed on as a file.
 *
 * @param title name of the sheet in a workbook
 * @param heads one per column
 * @param rows each as long as the heads
 * @param notes lines that stand below the rows, such as what the table leaves out
 */
public record DataTable(String title, List<String> heads, List<List<TableCell>> rows, List<String> notes) {
    /** @throws IllegalArgumentException where a row is not as long as the heads */
    public DataTable {
        heads = List.copyOf(heads);
        notes = List.copyOf(notes);
        rows = rows.stream().map(List::copyOf).toList();
        int width = heads.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of " + title + " has not " + width + " cells");
        }
    }

    /** A table without notes. */
    public DataTable(String title, List<String> heads, List<List<TableCell>> rows) {
        this(title, heads, rows, List.of());
    }

    /** The same with one more note. */
    public DataTable with(String note) {
        return new DataTable(
                title,
                heads,
                rows,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }
}
