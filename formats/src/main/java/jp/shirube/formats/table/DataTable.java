package jp.shirube.formats.table;

import java.util.List;

/**
 * A table to be handed on as a file.
 *
 * @param title name of the sheet in a workbook
 * @param heads one per column
 * @param rows each as long as the heads
 */
public record DataTable(String title, List<String> heads, List<List<TableCell>> rows) {
    /** @throws IllegalArgumentException where a row is not as long as the heads */
    public DataTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        int width = heads.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of " + title + " has not " + width + " cells");
        }
    }
}
