package jp.shirube.recognition.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.words.Placeholders;
import jp.shirube.recognition.words.Vocabulary;

/**
 * Running text whose lines the layout broke, as paragraphs and list entries.
 *
 * <p>Blank lines and indents are unreliable in extracted text. A new entry begins at a bullet, and after a sentence that ends before the
 * right margin, the margin being the widest line that another line confirms.
 */
public final class Paragraphs {

    /** A sentence that ends this much before the margin, in half-width characters, ends its paragraph. */
    private static final int SHORT_BY = 8;

    /** Lines this close in width, in half-width characters, reach the same margin. */
    private static final int RAGGED = 3;

    private static final Vocabulary OPENERS = Vocabulary.of("なお", "また", "一方", "さらに");

    private Paragraphs() {}

    /** The paragraphs and entries in order, bullets taken off, words broken over lines joined. */
    public static List<String> of(List<Line> lines) {
        int margin = margin(lines);
        List<String> entries = new ArrayList<>();
        boolean ended = true;
        for (Line line : lines) {
            String text = singleSpaced(line.text());
            Mark mark = text.equals(line.text()) ? line.mark() : Mark.of(text);
            boolean bullet =
                    mark != null && mark.kind() == Mark.Kind.BULLET && !Placeholders.isBlankCircles(line.key());
            String words = mark != null && bullet ? mark.rest(text) : text;
            boolean sentenceBefore = !entries.isEmpty() && endsSentence(last(entries));
            if (bullet || ended || (sentenceBefore && opens(words))) {
                entries.add(words);
            } else {
                entries.set(entries.size() - 1, JapaneseText.join(last(entries), words));
            }
            ended = endsSentence(words) && PrintWidth.of(text) <= margin - SHORT_BY;
        }
        entries.removeIf(String::isEmpty);
        return entries;
    }

    /** The text with every run of spaces and tabs as one space. */
    public static String singleSpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (JapaneseText.isSpace(text.charAt(i))) {
                return singleSpaced(text, i);
            }
        }
        return text;
    }

    /** The same for a text of which the characters before {@code start} are no spaces. */
    private static String singleSpaced(String text, int start) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        boolean gap = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = JapaneseText.isSpace(c);
            if (!space) {
                out.append(c);
            } else if (!gap) {
                out.append(c == '\t' ? ' ' : c);
            }
            gap = space;
        }
        return out.toString();
    }

    /** The width that the widest two lines of about the same width reach; a lone wide line does not count. */
    private static int margin(List<Line> lines) {
        int[] widths = new int[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = PrintWidth.of(lines.get(i).text());
        }
        Arrays.sort(widths);
        for (int i = widths.length - 1; i > 0; i--) {
            if (widths[i] - widths[i - 1] <= RAGGED) {
                return widths[i];
            }
        }
        return widths.length == 0 ? 0 : widths[widths.length - 1];
    }

    private static String last(List<String> entries) {
        return entries.get(entries.size() - 1);
    }

    /** A full stop ends a sentence, also with a bracket or a closing quotation mark behind it. */
    private static boolean endsSentence(String text) {
        int stop = text.lastIndexOf('。');
        if (stop < 0) {
            return false;
        }
        String behind = text.substring(stop + 1);
        boolean bracket =
                (behind.startsWith("（") || behind.startsWith("(")) && (behind.endsWith("）") || behind.endsWith(")"));
        return bracket || behind.isEmpty() || behind.equals("」") || behind.equals("）");
    }

    private static boolean opens(String text) {
        return OPENERS.begins(text);
    }
}
