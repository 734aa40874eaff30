package jp.shirube.recognition.zonevision;

import java.math.BigDecimal;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.value.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A label with a number and a unit, and nothing after it: 人口 47,470 人, 面積：122.85 km², 企業数（2016年）2,201 社.
 *
 * @param text number and unit as printed
 */
record ProfileFigure(
        String label,
        String text,
        BigDecimal number,
        @Nullable String unit) {

    private static final int LONGEST_UNIT = 6;

    /** The figure in a text; null where it is none. */
    static @Nullable ProfileFigure of(String text) {
        int unit = text.length();
        while (unit > 0 && !isDigit(text.charAt(unit - 1))) {
            unit--;
        }
        int start = unit;
        while (start > 0 && (isDigit(text.charAt(start - 1)) || ",.，．▲".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        String label = withoutColon(JapaneseText.strip(text.substring(0, start)));
        String rest = JapaneseText.key(text.substring(unit));
        boolean unitLike = rest.length() <= LONGEST_UNIT && rest.chars().noneMatch(c -> "()（）。、「」年月日".indexOf(c) >= 0);
        String digits = JapaneseText.key(text.substring(start, unit));
        Numeral numeral = Numeral.at(digits, 0);
        if (numeral == null || numeral.end() != digits.length()) {
            return null;
        }
        if (label.isEmpty() || label.indexOf('。') >= 0 || !unitLike) {
            return null;
        }
        return new ProfileFigure(
                label, JapaneseText.strip(text.substring(start)), numeral.number(), rest.isEmpty() ? null : rest);
    }

    private static String withoutColon(String label) {
        boolean colon = label.endsWith("：") || label.endsWith(":");
        return colon ? JapaneseText.strip(label.substring(0, label.length() - 1)) : label;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
