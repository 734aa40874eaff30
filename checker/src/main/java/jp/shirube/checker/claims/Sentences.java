package jp.shirube.checker.claims;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text. */
final class Sentences {

    private static final char END = '\u3002';

    private Sentences() {}

    /** The parts of a text, each up to its 。 or the end of the text; together they are the text. */
    static List<String> of(String text) {
        int end = text.indexOf(END) + 1;
        if (end == 0 || end == text.length()) {
            return List.of(text);
        }
        List<String> sentences = new ArrayList<>();
        int start = 0;
        while (end > 0) {
            sentences.add(text.substring(start, end));
            start = end;
            end = text.indexOf(END, start) + 1;
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }
}
