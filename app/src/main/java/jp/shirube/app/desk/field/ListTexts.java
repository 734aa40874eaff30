package jp.shirube.app.desk.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fields of a row that are lists, as the history writes them: JSON. */
@Component
public class ListTexts {
    private final JsonMapper mapper;

    ListTexts(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The elements line by line; any other text unchanged. */
    public String lines(String text) {
        if (!text.startsWith("[")) {
            return text;
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode each : mapper.readTree(text)) {
            lines.add(each.isNull() ? "" : each.asString());
        }
        return String.join("\n", lines);
    }

    /** The elements as numbers; null where one is none. */
    public List<@Nullable BigDecimal> numbers(@Nullable String text) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        if (text != null) {
            for (JsonNode each : mapper.readTree(text)) {
                numbers.add(each.isNull() ? null : new BigDecimal(each.asString()));
            }
        }
        return numbers;
    }
}
