package jp.shirube.app.audit;

import jp.shirube.exchange.Coded;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The exchange format as a tree of JSON, and back. Numbers keep their printed precision. */
@Component
public class PlanTree {
    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(Coded.class, Word.class)
            .addMixIn(Severity.class, Word.class)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The plan as a tree. */
    public ObjectNode of(PlanDocument document) {
        return object(PlanJson.of(document));
    }

    /** The plan that a tree is. */
    public PlanDocument document(JsonNode tree) {
        return mapper.treeToValue(tree, PlanDocument.class);
    }

    /** An empty object. */
    public ObjectNode object() {
        return mapper.createObjectNode();
    }

    /** The object that a text is. */
    public ObjectNode object(String json) {
        return (ObjectNode) mapper.readTree(json);
    }

    /** Anything that a text is. */
    public JsonNode node(String json) {
        return mapper.readTree(json);
    }

    /** Any value as JSON text. */
    public String text(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** A part of the exchange format out of its tree; unknown fields are passed over. */
    public <T> T value(JsonNode tree, Class<T> type) {
        return mapper.treeToValue(tree, type);
    }

    Origin origin(String table, ObjectNode row) {
        JsonNode document = row.get("document");
        JsonNode source = row.get("source");
        return new Origin(
                new RowRef(table, row.get("row").asLong()),
                document == null ? null : document.asLong(),
                source == null ? null : value(source, SourceRef.class));
    }
}
