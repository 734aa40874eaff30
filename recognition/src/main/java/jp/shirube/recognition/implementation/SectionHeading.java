package jp.shirube.recognition.implementation;

import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.words.SectionWords;
import org.jspecify.annotations.Nullable;

/** The title of a part of a sheet: ●施策の方向, 【事業費】, (1) 主な取組内容. */
final class SectionHeading {

    private static final int LONGEST = 30;
    private static final String OPENING = "【［〔＜〈《≪";
    private static final String CLOSING = "】］〕＞〉》≫";

    private SectionHeading() {}

    /** The title without its mark; null where the line is no such heading. */
    static @Nullable String of(Line line) {
        String text = line.text();
        if (line.tabular() || text.length() > LONGEST || text.endsWith("。")) {
            return null;
        }
        int bracket = OPENING.indexOf(text.charAt(0));
        if (bracket >= 0 && text.indexOf(CLOSING.charAt(bracket)) == text.length() - 1) {
            return JapaneseText.strip(text.substring(1, text.length() - 1));
        }
        Mark mark = line.mark();
        String rest = mark == null ? text : mark.rest(text);
        boolean symbol = mark != null && mark.kind() == Mark.Kind.SYMBOL;
        return !rest.isEmpty() && (symbol || SectionWords.isTitle(JapaneseText.key(rest))) ? rest : null;
    }
}
