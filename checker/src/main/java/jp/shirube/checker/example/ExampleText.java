package jp.shirube.checker.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an example.
 *
 * <p>In a document, <code>{{wrong=>right}}</code> is what the rule speaks of and what it would not speak of; <code>{{place}}</code> reads the same in both and is
 * where the finding is told, if not at the first difference. Lines that begin with {@code @} stand outside: {@code @document NAME} begins a
 * document, {@code @silent} a passage that looks wrong and is right, {@code @day DAY} and {@code @set NAME=VALUE} say how it is checked.
 */
final class ExampleText {

    private static final Pattern MARK = Pattern.compile("\\{\\{(.*?)(?:=>(.*?))?\\}\\}", Pattern.DOTALL);

    private final List<ExampleDocument> documents = new ArrayList<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final StringBuilder lines = new StringBuilder();
    private String name = "";
    private boolean silent;
    private String innocent = "";
    private @Nullable LocalDate day;

    private ExampleText() {}

    /** Reads an example; the text is the project's own, so that a mistake in it is one of a programmer. */
    static RuleExample read(String text) {
        ExampleText example = new ExampleText();
        text.lines().forEach(example::line);
        example.close();
        return new RuleExample(example.documents, example.innocent, example.day, example.settings);
    }

    private void line(String line) {
        if (!line.startsWith("@")) {
            lines.append(line).append('\n');
            return;
        }
        int space = line.indexOf(' ');
        String value = space < 0 ? "" : line.substring(space + 1);
        switch (space < 0 ? line : line.substring(0, space)) {
            case "@document" -> {
                close();
                name = value;
            }
            case "@silent" -> {
                close();
                silent = true;
            }
            case "@day" -> day = LocalDate.parse(value);
            case "@set" ->
                settings.put(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1));
            default -> throw new IllegalStateException("unknown line " + line);
        }
    }

    /** Ends what goes on: a document or the passage that is right. */
    private void close() {
        String text = lines.toString();
        lines.setLength(0);
        if (silent) {
            innocent = text.strip();
        } else if (!text.isBlank()) {
            documents.add(new ExampleDocument(name, pieces(text.strip() + "\n")));
        }
    }

    private static List<Piece> pieces(String text) {
        boolean told = false;
        Matcher places = MARK.matcher(text);
        while (places.find()) {
            told = told || places.group(2) == null;
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            same(text.substring(from, mark.start()), pieces);
            String right = mark.group(2);
            String read = mark.group(1);
            pieces.add(right == null ? new Piece(read, read, true) : new Piece(read, right, !told));
            from = mark.end();
        }
        same(text.substring(from), pieces);
        return pieces;
    }

    private static void same(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, text, false));
        }
    }
}
