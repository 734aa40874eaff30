package jp.shirube.app.portal.page;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Breaks a vision（将来像） into lines for the front page, only where a phrase may end: after hiragana, before what is none. */
final class VisionLines {
    private static final int MOST_LINES = 3;

    private VisionLines() {}

    /** One to three lines, as even as the phrases allow; together exactly the text. */
    static List<String> of(String vision) {
        List<String> phrases = phrases(vision.strip());
        for (int longest = 1; ; longest++) {
            List<String> lines = filled(phrases, longest);
            if (lines.size() <= MOST_LINES) {
                return lines;
            }
        }
    }

    private static List<String> phrases(String text) {
        List<String> phrases = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (mayEnd(text.charAt(i - 1)) && !isHiragana(text.charAt(i)) && !isClosing(text.charAt(i))) {
                phrases.add(text.substring(from, i));
                from = i;
            }
        }
        phrases.add(text.substring(from));
        return phrases;
    }

    private static List<String> filled(List<String> phrases, int longest) {
        List<String> lines = new ArrayList<>();
        for (String phrase : phrases) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + phrase.length() <= longest) {
                lines.set(last, lines.get(last) + phrase);
            } else {
                lines.add(phrase);
            }
        }
        return lines;
    }

    private static boolean mayEnd(char c) {
        return isHiragana(c) || Character.isSpaceChar(c) || c == '\u3001' || c == '\u3002';
    }

    private static boolean isClosing(char c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION || type == Character.OTHER_PUNCTUATION || Character.isSpaceChar(c);
    }

    private static boolean isHiragana(char c) {
        return UnicodeScript.of(c) == UnicodeScript.HIRAGANA;
    }
}
