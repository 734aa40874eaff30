package jp.shirube.app.desk.edit;

import java.math.BigDecimal;
import java.util.Map;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.desk.field.EnteredNumber;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ValueState;

/**
 * What a person typed on the form of one field.
 *
 * @param shown what the page showed as standing, so that nobody overwrites what he has not seen
 */
record EditEntry(TypedField typed, String reason, EnteredValue shown) {

    /** Out of the fields of the form. */
    static EditEntry of(EditableField field, Map<String, String> sent) {
        return new EditEntry(
                TypedField.of(sent, "kind", "value"),
                TypedField.clean(sent.getOrDefault("reason", "")),
                shown(
                        field,
                        TypedField.lines(sent.getOrDefault("shown", "")),
                        sent.getOrDefault("shownKind", ""),
                        sent.getOrDefault("shownNumber", "")));
    }

    private static EnteredValue shown(EditableField field, String text, String state, String number) {
        if (!field.kind().measured()) {
            return new EnteredValue(ValueState.TEXT, text, null);
        }
        ValueState known = Coded.find(ValueState.class, state).orElse(ValueState.NONE);
        BigDecimal exact =
                known == ValueState.NUMBER ? EnteredNumber.parse(number, "").orElse(BigDecimal.ZERO) : null;
        return new EnteredValue(known, text, exact);
    }

    /** The same typed words over what stands by now. */
    EditEntry over(EnteredValue standing) {
        return new EditEntry(typed, reason, standing);
    }

    /** Both texts, one below the other, to be put together by hand. */
    EditEntry joined(EnteredValue standing) {
        return new EditEntry(new TypedField(typed.kind(), standing.text() + "\n" + typed.value()), reason, standing);
    }

    /** The number as a browser sends it back; empty for none. */
    public String shownNumber() {
        BigDecimal number = shown.number();
        return number == null ? "" : number.toPlainString();
    }
}
