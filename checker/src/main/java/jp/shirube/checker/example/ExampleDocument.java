package jp.shirube.checker.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A small document that shows a rule, in both its readings.
 *
 * @param name for people; empty where the example is a single document
 * @param pieces in the order of the document; lines end with a line feed
 */
public record ExampleDocument(String name, List<Piece> pieces) {

    public ExampleDocument {
        pieces = List.copyOf(pieces);
    }

    /** The document as the rule speaks of it. */
    public String fires() {
        return text(Piece::fires);
    }

    /** The same document with nothing to speak of. */
    public String silent() {
        return text(Piece::silent);
    }

    /** Numbers from 1 of the lines of {@link #fires()} that a finding may tell; none where the rule speaks of another document. */
    public Set<Integer> places() {
        Set<Integer> places = new TreeSet<>();
        int line = 1;
        for (Piece piece : pieces) {
            int more = breaks(piece.fires());
            if (piece.marked()) {
                int last = piece.fires().endsWith("\n") ? line + more - 1 : line + more;
                for (int at = line; at <= last; at++) {
                    places.add(at);
                }
            }
            line += more;
        }
        return places;
    }

    /** Only the lines on which a piece is marked or differs, for a glance. */
    public List<List<Piece>> glance() {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.differs()) {
                line.add(piece);
            } else {
                String[] parts = piece.fires().split("\n", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        keep(line, lines);
                        line = new ArrayList<>();
                    }
                    if (!parts[i].isEmpty()) {
                        line.add(new Piece(parts[i], parts[i], piece.marked()));
                    }
                }
            }
        }
        keep(line, lines);
        return List.copyOf(lines);
    }

    private static void keep(List<Piece> line, List<List<Piece>> lines) {
        if (line.stream().anyMatch(piece -> piece.marked() || piece.differs())) {
            lines.add(List.copyOf(line));
        }
    }

    private String text(Function<Piece, String> reading) {
        return pieces.stream().map(reading).collect(Collectors.joining());
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(sign -> sign == '\n').count();
    }
}
