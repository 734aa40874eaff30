package jp.shirube.app.intake.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings two trees of one meaning into one form: absent fields are left out, and every number is a decimal. */
final class Comparable {
    private Comparable() {}

    static JsonNode of(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object(object);
        }
        if (value instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(element -> elements.add(of(element)));
            ArrayNode copy = array.deepCopy();
            copy.removeAll();
            return copy.addAll(elements);
        }
        return value.isNumber() ? DecimalNode.valueOf(new BigDecimal(value.asString())) : value;
    }

    private static JsonNode object(ObjectNode object) {
        ObjectNode copy = object.deepCopy();
        copy.removeAll();
        object.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                copy.set(field.getKey(), of(field.getValue()));
            }
        });
        return copy;
    }
}
