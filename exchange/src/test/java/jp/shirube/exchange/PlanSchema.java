package jp.shirube.exchange;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of the format, as tree and as validator. */
public final class PlanSchema {

    private static final String TEXT = text();
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private PlanSchema() {}

    /** What is wrong with a JSON text; empty where nothing is. */
    public static List<String> violations(String json) {
        return VALIDATOR.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** What is wrong with a JSON tree; empty where nothing is. */
    public static List<String> violations(JsonNode json) {
        return violations(json.toString());
    }

    /** The schema itself. */
    public static JsonNode tree() {
        return JsonMapper.shared().readTree(TEXT);
    }

    private static String text() {
        try (InputStream in = PlanDocument.class.getResourceAsStream("shirube-plan-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
