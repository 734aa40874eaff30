package jp.shirube.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;

/** Leftovers of HTML in extracted text: {@code <ul style="…"> … </ul>}, {@code <p> … </p>}, {@code <br>}. */
public final class Markup {

    private Markup() {}

    /**
     * A piece of text between tags.
     *
     * @param list whether it stood inside a list
     */
    public record Part(String text, boolean list) {}

    /** Whether a text holds a tag. */
    public static boolean isIn(String text) {
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            if (tagEnd(text, open) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The text without tags, spaces around them closed up. */
    public static String clean(String text) {
        if (!isIn(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (Part part : parts(text)) {
            out.append(out.length() > 0 ? " " : "").append(JapaneseText.strip(part.text()));
        }
        return out.toString();
    }

    /** The pieces of text between tags, blank ones left out. A text without tags is one piece. */
    public static List<Part> parts(String text) {
        if (text.indexOf('<') < 0) {
            String stripped = JapaneseText.strip(text);
            return stripped.isEmpty() ? List.of() : List.of(new Part(stripped, false));
        }
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        int open = text.indexOf('<');
        while (open >= 0) {
            int end = tagEnd(text, open);
            if (end > 0) {
                add(text.substring(start, open), depth > 0, parts);
                depth += listDepth(text, open);
                start = end;
            }
            open = text.indexOf('<', Math.max(end, open + 1));
        }
        add(text.substring(start), depth > 0, parts);
        return parts;
    }

    private static void add(String text, boolean list, List<Part> parts) {
        String stripped = JapaneseText.strip(text);
        if (!stripped.isEmpty()) {
            parts.add(new Part(stripped, list));
        }
    }

    /** Index after the tag that begins at {@code open}; 0 where none does: an address in angle brackets is no tag, and no tag holds another. */
    private static int tagEnd(String text, int open) {
        int i = open + 1;
        if (i < text.length() && text.charAt(i) == '/') {
            i++;
        }
        int name = i;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) < 0x80) {
            i++;
        }
        if (i == name || i == text.length() || !endsTagName(text.charAt(i))) {
            return 0;
        }
        int close = i;
        while (close < text.length() && text.charAt(close) != '>' && text.charAt(close) != '<') {
            close++;
        }
        return close == text.length() || text.charAt(close) == '<' || text.startsWith("://", i) ? 0 : close + 1;
    }

    private static boolean endsTagName(char c) {
        return c == '/' || c == '>' || JapaneseText.isSpace(c);
    }

    private static int listDepth(String text, int open) {
        if (text.startsWith("<ul", open) || text.startsWith("<ol", open)) {
            return 1;
        }
        return text.startsWith("</ul", open) || text.startsWith("</ol", open) ? -1 : 0;
    }
}
