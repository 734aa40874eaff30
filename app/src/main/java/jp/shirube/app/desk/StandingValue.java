package jp.shirube.app.desk;

import java.math.BigDecimal;
import java.util.Objects;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/**
 * What a field says while somebody looks at it, in the form in which the page sends it back, so that nobody overwrites what he has not seen.
 *
 * @param text words, or the text of a value; empty for nothing
 * @param state TEXT for anything that is not measured
 * @param number null unless the state is NUMBER
 */
record StandingValue(
        String text, ValueState state, @Nullable BigDecimal number) {

    static StandingValue of(CorrectableField field, RowState row) {
        String column = field.field();
        return switch (field.form()) {
            case AMOUNT -> measured(row.find("state"), "", row.findNumber("amount"));
            case VALUE ->
                measured(
                        row.find(column + "_state"),
                        Objects.requireNonNullElse(row.find(column + "_text"), ""),
                        row.findNumber(column + "_number"));
            default -> new StandingValue(lines(row.find(column)), ValueState.TEXT, null);
        };
    }

    private static StandingValue measured(@Nullable String state, String text, @Nullable BigDecimal number) {
        ValueState known = state == null
                ? ValueState.NONE
                : Coded.find(ValueState.class, state).orElseThrow();
        return new StandingValue(text, known, number);
    }

    /** As a browser sent it back. */
    static StandingValue sent(CorrectableField field, String text, String state, String number) {
        if (!field.form().measured()) {
            return new StandingValue(lines(text), ValueState.TEXT, null);
        }
        ValueState known = Coded.find(ValueState.class, state).orElse(ValueState.NONE);
        BigDecimal exact =
                known == ValueState.NUMBER ? EnteredNumber.parse(number, "").orElse(BigDecimal.ZERO) : null;
        return new StandingValue(text, known, exact);
    }

    /** Browsers send line ends of their own. */
    static String lines(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The number as a browser sends it back; empty for none. */
    public String plain() {
        return number == null ? "" : number.toPlainString();
    }

    EnteredValue value() {
        return new EnteredValue(state, text, number);
    }
}
