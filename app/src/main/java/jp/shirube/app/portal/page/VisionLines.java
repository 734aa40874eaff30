package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.portal.wording.Phrases;

/** Breaks a vision（将来像） into lines for the front page, only where a phrase may end. */
final class VisionLines {
    private static final int MOST_LINES = 3;

    private VisionLines() {}

    /** One to three lines, as even as the phrases allow; together exactly the text. */
    static List<String> of(String vision) {
        List<String> phrases = new Phrases().of(vision);
        for (int longest = 1; ; longest++) {
            List<String> lines = filled(phrases, longest);
            if (lines.size() <= MOST_LINES) {
                return lines;
            }
        }
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
}
