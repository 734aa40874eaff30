package jp.shirube.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a field says, for people: lists line by line, values as printed. */
final class ValueText {
    private ValueText() {}

    static @Nullable String of(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            List<String> lines = new ArrayList<>();
            value.forEach(each -> lines.add(each.isNull() ? "" : String.valueOf(of(each))));
            return String.join("\n", lines);
        }
        if (value.isObject()) {
            JsonNode text = value.has("text") ? value.get("text") : value.get("printed");
            return text == null ? value.toString() : text.asString();
        }
        return value.asString();
    }
}
