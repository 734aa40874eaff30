package jp.shirube.checker.text;

import java.util.List;
import jp.shirube.kernel.SourceRef;

/**
 * A heading, a paragraph, a bullet or a cell as one text without broken lines.
 *
 * @param text as printed; words broken over lines joined without a space
 * @param kind what it is in the document
 * @param pieces where each part of the text stands, in order; the first starts at 0
 */
public record Passage(String text, Kind kind, List<Piece> pieces) {

    /** What a passage is in its document. */
    public enum Kind {
        HEADING,
        PROSE,
        ITEM,
        CELL
    }

    /**
     * A part of a passage that stands in one place.
     *
     * @param start index of its first character in the text
     * @param source the place; its quote does not matter, {@link Passage#place} sets one
     */
    public record Piece(int start, SourceRef source) {}

    public Passage {
        if (pieces.isEmpty() || pieces.get(0).start() != 0) {
            throw new IllegalArgumentException("a passage needs the place of its first character: " + text);
        }
        pieces = List.copyOf(pieces);
    }

    /** The place of a part of the text, with the part as its quote. */
    public SourceRef place(int from, int to) {
        SourceRef found = pieces.get(0).source();
        for (Piece piece : pieces) {
            if (piece.start() > from) {
                break;
            }
            found = piece.source();
        }
        return found.withQuote(text.substring(from, to));
    }
}
