package jp.shirube.recognition.basicplan;

import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.prose.Markup;

/** The description of a project as one text: leftover tags out, words that a cell broke closed up, entries of a list kept apart. */
final class OverviewText {

    private static final String BULLETS = "・●○•◆■";

    private OverviewText() {}

    /** The cleaned text of a cell. */
    static String of(String cell) {
        String text = Markup.clean(cell);
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean entry = i < text.length()
                    && JapaneseText.isSpace(text.charAt(i - 1))
                    && BULLETS.indexOf(text.charAt(i)) >= 0;
            if (entry || i == text.length()) {
                String part = JapaneseText.closeGaps(JapaneseText.strip(text, start, i));
                if (start == 0 && i == text.length()) {
                    return part;
                }
                out.append(out.length() > 0 && !part.isEmpty() ? " " : "").append(part);
                start = i;
            }
        }
        return out.toString();
    }
}
