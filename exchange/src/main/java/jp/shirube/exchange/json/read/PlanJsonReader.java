package jp.shirube.exchange.json.read;

import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.json.read.UnreadablePlan.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a plan from JSON. */
public final class PlanJsonReader {

    private static final ObjectReader TREES = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readerFor(JsonNode.class);

    private PlanJsonReader() {}

    /**
     * The plan in a JSON text. An absent list is read as an empty one.
     *
     * @throws UnreadablePlan where the text is no JSON, of another format or version, or not as the format wants it
     */
    public static PlanDocument read(String json) {
        JsonPlace root = new JsonPlace("", parse(json));
        JsonNode format = root.node().get("format");
        if (format == null || !format.isString() || !format.asString().equals(PlanDocument.FORMAT)) {
            throw new UnreadablePlan(Reason.FORMAT, "/format", format == null ? "" : format.toString());
        }
        return RecordReader.read(PlanDocument.class, root, "format");
    }

    private static JsonNode parse(String json) {
        try {
            JsonNode tree = TREES.readValue(json);
            if (!tree.isObject()) {
                throw new UnreadablePlan(Reason.NO_JSON, "1:1", "");
            }
            return tree;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "1:1" : at.getLineNr() + ":" + at.getColumnNr();
            throw new UnreadablePlan(Reason.NO_JSON, place, "");
        }
    }
}
