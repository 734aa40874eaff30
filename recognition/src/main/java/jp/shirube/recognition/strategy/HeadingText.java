package jp.shirube.recognition.strategy;

import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A line without what sets it off as a heading: its mark, the brackets or dashes around it.
 *
 * @param mark null where none is printed
 * @param words as printed, without mark and ornaments
 * @param key matching key of the words
 * @param setOff whether a mark or ornaments were there
 */
record HeadingText(@Nullable Mark mark, String words, String key, boolean setOff) {

    private static final String OPENING = "【＜<《〈［[-―－—──■◆●◇□▼◎○";
    private static final String CLOSING = "】＞>》〉］]-―－—──";

    static HeadingText of(Line line) {
        Mark mark = line.mark();
        boolean counted = mark != null && mark.kind() != Mark.Kind.SYMBOL && mark.kind() != Mark.Kind.BULLET;
        String rest = mark != null && counted ? mark.rest(line.text()) : line.text();
        int start = 0;
        int end = rest.length();
        while (start < end && ornament(rest.charAt(start), OPENING)) {
            start++;
        }
        while (end > start && ornament(rest.charAt(end - 1), CLOSING)) {
            end--;
        }
        boolean ornaments = start > 0;
        if (!counted && !ornaments) {
            return new HeadingText(null, rest, line.key(), false);
        }
        String words = JapaneseText.strip(ornaments ? rest.substring(start, end) : rest);
        return new HeadingText(counted ? mark : null, words, JapaneseText.key(words), true);
    }

    private static boolean ornament(char c, String ornaments) {
        return JapaneseText.isSpace(c) || ornaments.indexOf(c) >= 0;
    }
}
