package jp.shirube.cli.check;

import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.checker.example.Piece;
import jp.shirube.checker.example.RuleExample;

/** Examples of rules as plain text, with what matters in brackets. */
final class MarkedText {

    private MarkedText() {}

    /** Only the lines that matter, in one line. */
    static String glance(RuleExample example, boolean fires) {
        return example.documents().stream()
                .flatMap(document -> document.glance().stream())
                .map(line -> oneLine(of(line, fires)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    /** A text of several lines or cells in one line. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\n+", " / ").replaceAll("\t+", " | ");
    }

    /** Pieces in one of their readings, with brackets around what makes the difference. */
    static String of(List<Piece> pieces, boolean fires) {
        return pieces.stream().map(piece -> of(piece, fires)).collect(Collectors.joining());
    }

    private static String of(Piece piece, boolean fires) {
        String text = fires ? piece.fires() : piece.silent();
        if (!piece.differs() && !(piece.marked() && fires)) {
            return text;
        }
        if (text.isBlank()) {
            return fires && piece.marked() ? Texts.of("gap") : text;
        }
        String end = text.endsWith("\n") ? "\n" : "";
        return Texts.of("mark", text.strip()) + end;
    }
}
