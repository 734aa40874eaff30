package jp.shirube.recognition.zonevision;

import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.prose.Markup;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;

/** The running text of a cell: tags taken out, broken words closed up, a space kept between sentences and before a bullet. */
final class CellProse {

    private CellProse() {}

    static String of(String cell, Line line, Reading reading) {
        if (Markup.isIn(cell)) {
            reading.find(ReadingRule.LEFTOVER_MARKUP, reading.source(line));
        }
        return closed(JapaneseText.strip(Markup.clean(cell)));
    }

    private static String closed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean border = JapaneseText.isSpace(text.charAt(i))
                    && !JapaneseText.isSpace(text.charAt(i - 1))
                    && (text.charAt(i - 1) == '。' || isBullet(text, i + 1));
            if (border) {
                out.append(JapaneseText.closeGaps(text.substring(start, i))).append(' ');
                start = i + 1;
            }
        }
        return out.append(JapaneseText.closeGaps(text.substring(start))).toString();
    }

    private static boolean isBullet(String text, int i) {
        return i < text.length() && "・○●•".indexOf(text.charAt(i)) >= 0;
    }
}
