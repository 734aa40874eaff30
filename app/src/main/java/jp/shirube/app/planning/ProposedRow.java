package jp.shirube.app.planning;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is to come to be（足すもの）, as a change proposal holds it.
 *
 * @param values by name of field; what is missing is empty
 * @param after number of the sibling that it is to stand behind; null for the end
 */
public record ProposedRow(
        Map<String, EnteredValue> values, @Nullable Long after) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public ProposedRow {
        values = Map.copyOf(values);
    }

    /** Out of the words of a change. */
    public static ProposedRow of(EnteredValue words) {
        JsonNode whole = JSON.readTree(words.text());
        Map<String, EnteredValue> values = new LinkedHashMap<>();
        whole.get("values").properties().forEach(each -> values.put(each.getKey(), value(each.getValue())));
        JsonNode after = whole.get("after");
        return new ProposedRow(values, after == null ? null : Long.valueOf(after.asLong()));
    }

    private static EnteredValue value(JsonNode json) {
        JsonNode number = json.get("number");
        return new EnteredValue(
                Coded.find(ValueState.class, json.get("state").asString()).orElseThrow(),
                json.get("text").asString(),
                number == null ? null : new BigDecimal(number.asString()));
    }

    /** As words of a change. */
    EnteredValue words() {
        ObjectNode whole = JSON.createObjectNode();
        ObjectNode said = whole.putObject("values");
        values.forEach((name, value) -> {
            ObjectNode json =
                    said.putObject(name).put("state", value.state().code()).put("text", value.text());
            BigDecimal number = value.number();
            if (number != null) {
                json.put("number", number.toPlainString());
            }
        });
        if (after != null) {
            whole.put("after", after);
        }
        return new EnteredValue(ValueState.TEXT, whole.toString(), null);
    }
}
