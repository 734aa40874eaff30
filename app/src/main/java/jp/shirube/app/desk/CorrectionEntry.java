package jp.shirube.app.desk;

import java.util.Map;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ValueState;

/**
 * What a person typed on the page of a correction; kept as it is until it is saved.
 *
 * @param kind code of the kind of value; only for measured fields
 * @param value words, number or code of a status
 * @param shown what the page showed as standing
 */
record CorrectionEntry(String kind, String value, String reason, StandingValue shown) {

    /** As first shown: words as they stand, to be amended; a measured value is typed anew. */
    static CorrectionEntry fresh(CorrectableField field, StandingValue standing) {
        ValueState kind = standing.state() == ValueState.TEXT && field.form() == CorrectableField.Form.VALUE
                ? ValueState.TEXT
                : ValueState.NUMBER;
        return new CorrectionEntry(kind.code(), field.form().measured() ? "" : standing.text(), "", standing);
    }

    /** Out of the fields of a form; one that is missing is empty. Control characters, which nobody means, are left out. */
    static CorrectionEntry of(CorrectableField field, Map<String, String> sent) {
        return new CorrectionEntry(
                sent.getOrDefault("kind", ""),
                clean(sent.getOrDefault("value", "")),
                clean(sent.getOrDefault("reason", "")),
                StandingValue.sent(
                        field,
                        sent.getOrDefault("shown", ""),
                        sent.getOrDefault("shownKind", ""),
                        sent.getOrDefault("shownNumber", "")));
    }

    /** The same typed words over what stands by now. */
    CorrectionEntry over(StandingValue standing) {
        return new CorrectionEntry(kind, value, reason, standing);
    }

    ValueState state() {
        return Coded.find(ValueState.class, kind).orElse(ValueState.NUMBER);
    }

    private static String clean(String text) {
        return StandingValue.lines(text).replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    }
}
