package jp.shirube.recognition.basicplan;

import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the outline as printed.
 *
 * @param word name of the level printed before the number, such as 大綱; null where only a mark is printed
 * @param kind family of the mark; null where a word is printed
 * @param number what counts: 1 for ①, (1) and 1., 1-2 for a compound number
 * @param mark as printed
 * @param title as printed; empty where it stands on another line
 * @param line where it stands
 */
record Heading(@Nullable String word, Mark.@Nullable Kind kind, String number, String mark, String title, Line line) {

    private static final int LONGEST_TITLE = 60;

    /** What headings of one level have in common. */
    String style() {
        return word != null ? word : String.valueOf(kind);
    }

    /** Whether the title can be one: short, and no sentence. */
    boolean titled() {
        return !title.isEmpty()
                && title.length() <= LONGEST_TITLE
                && title.indexOf('。') < 0
                && !title.endsWith("、")
                && title.indexOf('※') < 0;
    }

    /** The position that the number says; 0 for a compound number. */
    int ordinal() {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c < '0' || c > '9' || i == 3) {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    Heading withTitle(String other) {
        return new Heading(word, kind, number, mark, other, line);
    }
}
