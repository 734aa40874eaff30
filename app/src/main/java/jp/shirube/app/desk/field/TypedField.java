package jp.shirube.app.desk.field;

import java.util.Map;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ValueState;

/**
 * What a person typed for a field; kept as it is until it is saved.
 *
 * @param kind code of the kind of value; only for measured fields
 * @param value words, number, year or code
 */
public record TypedField(String kind, String value) {
    /** Out of the fields of a form; one that is missing is empty. Control characters, which nobody means, are left out. */
    public static TypedField of(Map<String, String> sent, String kind, String value) {
        return new TypedField(sent.getOrDefault(kind, ""), clean(sent.getOrDefault(value, "")));
    }

    /** As first shown: words as they stand, to be amended; a measured value is typed anew. */
    public static TypedField fresh(EditableField field, EnteredValue standing, String typed) {
        boolean worded = standing.state() == ValueState.TEXT;
        return new TypedField(
                worded && field.kind().measured() ? ValueState.TEXT.code() : ValueState.NUMBER.code(),
                field.kind().measured() ? "" : typed);
    }

    /** The kind of value chosen; a number unless another is named. */
    public ValueState state() {
        return Coded.find(ValueState.class, kind).orElse(ValueState.NUMBER);
    }

    /** Browsers send line ends of their own. */
    public static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Line ends as here, without control characters and without blanks around. */
    public static String clean(String text) {
        return lines(text).replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    }
}
