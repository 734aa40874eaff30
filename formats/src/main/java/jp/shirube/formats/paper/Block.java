package jp.shirube.formats.paper;

import java.util.List;

/** A part of a document that stands on its own lines. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 for a chapter to 3
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    /** A paragraph. */
    record Text(String text) implements Block {}

    /**
     * A table with ruled lines. Its heads are repeated on every page, no row is parted between pages.
     *
     * @param heads one per column
     * @param widths of the columns in per cent; together 100
     * @param rows each as long as the heads; line feeds begin new lines
     */
    record Table(List<String> heads, List<Integer> widths, List<List<String>> rows) implements Block {
        public Table {
            heads = List.copyOf(heads);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = heads.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("not every row has " + columns + " cells");
            }
            if (widths.stream().mapToInt(Integer::intValue).sum() != 100) {
                throw new IllegalArgumentException("widths " + widths + " are not 100 together");
            }
        }
    }
}
