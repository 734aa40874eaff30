package jp.shirube.app.indicator;

import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Correction;
import jp.shirube.app.audit.CorrectionRefused;
import jp.shirube.app.audit.Corrections;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Rows;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Corrects what an indicator says. */
@Component
public class IndicatorCorrections {
    private final Rows rows;
    private final Corrections corrections;

    IndicatorCorrections(Rows rows, Corrections corrections) {
        this.rows = rows;
        this.corrections = corrections;
    }

    /** A value of an indicator. */
    public enum Measure {
        BASELINE("baseline"),
        TARGET("target");

        private final String field;

        Measure(String field) {
            this.field = field;
        }
    }

    /**
     * Gives an indicator another name.
     *
     * @param shown the name that the person saw
     * @throws NoSuchIndicator where there is no such indicator
     * @throws ChangedMeanwhile where the name is another by now
     */
    public void correctName(IndicatorId indicator, String shown, String entered, Correction by) {
        ObjectNode row = row(indicator);
        if (entered.isBlank()) {
            throw new CorrectionRefused("text");
        }
        corrections.text(IndicatorTables.INDICATOR, row, "name", shown, entered, by);
    }

    /**
     * Gives an indicator another value. Unit and time stay; 以上 and the like stay with a number only.
     *
     * @param shown the value that the person saw; NONE where the table has no such column
     * @throws NoSuchIndicator where there is no such indicator
     * @throws ChangedMeanwhile where the value is another by now
     */
    public void correctValue(
            IndicatorId indicator, Measure measure, EnteredValue shown, EnteredValue entered, Correction by) {
        corrections.correct(
                IndicatorTables.INDICATOR,
                row(indicator).get("row").asLong(),
                standing -> {
                    EnteredValue now = value(standing.get(measure.field));
                    if (!now.says(shown)) {
                        throw new ChangedMeanwhile(shown.text(), now.text());
                    }
                    write(standing.withObject(measure.field), entered);
                },
                by);
    }

    private static EnteredValue value(@Nullable JsonNode value) {
        if (value == null) {
            return new EnteredValue(ValueState.NONE, "", null);
        }
        return new EnteredValue(
                Coded.find(ValueState.class, value.get("state").asString()).orElseThrow(),
                value.get("text").asString(),
                value.has("number") ? value.get("number").decimalValue() : null);
    }

    private static void write(ObjectNode value, EnteredValue entered) {
        value.put("state", entered.state().code()).put("text", entered.text());
        if (entered.number() == null) {
            value.remove("number");
            value.remove("qualifier");
        } else {
            value.put("number", entered.number());
        }
    }

    private ObjectNode row(IndicatorId indicator) {
        ObjectNode row = rows.findBySlug(IndicatorTables.INDICATOR, indicator.value());
        if (row == null) {
            throw new NoSuchIndicator();
        }
        return row;
    }
}
