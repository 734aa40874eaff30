package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.value.ValueCell;

/**
 * A line taken apart into words and the values that end it: 合計特殊出生率 1.20 ⇒ 1.35.
 *
 * @param words what stands before the values, arrows dropped; empty where the line holds nothing but values
 * @param values the values as printed, left to right
 * @param arrow whether an arrow was printed
 */
record SpacedValues(String words, List<String> values, boolean arrow) {

    /** A number and its unit may be set apart by spaces. */
    private static final int MOST_TOKENS = 3;

    /** Takes a line apart. At most {@code most} values are taken, from the right. */
    static SpacedValues of(String text, int most) {
        List<String> tokens = new ArrayList<>();
        boolean arrow = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean arrowHere = i < text.length() && JapaneseText.isArrow(text.charAt(i));
            arrow |= arrowHere;
            if (i == text.length() || arrowHere || JapaneseText.isSpace(text.charAt(i))) {
                if (i > start) {
                    tokens.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        List<String> values = new ArrayList<>();
        int end = tokens.size();
        int taken = take(tokens, end);
        while (values.size() < most && taken > 0) {
            values.add(0, String.join(" ", tokens.subList(end - taken, end)));
            end -= taken;
            taken = take(tokens, end);
        }
        return new SpacedValues(String.join(" ", tokens.subList(0, end)), values, arrow);
    }

    /** How many of the tokens before {@code end} make up one value; 0 where they make none. */
    private static int take(List<String> tokens, int end) {
        for (int count = 1; count <= Math.min(MOST_TOKENS, end); count++) {
            ValueState state = ValueCell.of(Cell.of(String.join(" ", tokens.subList(end - count, end))), null)
                    .value()
                    .state();
            if (state == ValueState.NUMBER || state == ValueState.UNDEFINED || state == ValueState.PLACEHOLDER) {
                return count;
            }
        }
        return 0;
    }
}
