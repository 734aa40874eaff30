package jp.shirube.recognition.value;

import java.math.BigDecimal;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import jp.shirube.recognition.words.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a money table: —, 0 and blank are three different things.
 *
 * @param amount in the unit of the table; null unless the state is NUMBER
 */
public record AmountCell(ValueState state, @Nullable BigDecimal amount) {

    private static final AmountCell NONE = new AmountCell(ValueState.NONE, null);
    private static final AmountCell UNDEFINED = new AmountCell(ValueState.UNDEFINED, null);
    private static final AmountCell PLACEHOLDER = new AmountCell(ValueState.PLACEHOLDER, null);
    private static final AmountCell TEXT = new AmountCell(ValueState.TEXT, null);

    /** Reads a cell. TEXT means that the cell holds words that are no amount: report it. */
    public static AmountCell of(Cell cell) {
        String key = cell.key();
        if (key.isEmpty()) {
            return NONE;
        }
        if (Dash.is(key)) {
            return UNDEFINED;
        }
        Numeral numeral = Numeral.at(key, 0);
        if (numeral != null && isMoneyUnit(key.substring(numeral.end()))) {
            return new AmountCell(ValueState.NUMBER, numeral.number());
        }
        return Placeholders.in(key) ? PLACEHOLDER : TEXT;
    }

    private static boolean isMoneyUnit(String rest) {
        return rest.isEmpty() || rest.equals("千円") || rest.equals("円");
    }
}
