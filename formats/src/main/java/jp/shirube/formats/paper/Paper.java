package jp.shirube.formats.paper;

import java.util.List;

/**
 * A document to be printed on A4, upright.
 *
 * @param title at the top of the first page, and the title of the file
 * @param blocks from top to bottom
 */
public record Paper(String title, List<Block> blocks) {
    public Paper {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
        blocks = List.copyOf(blocks);
    }
}
