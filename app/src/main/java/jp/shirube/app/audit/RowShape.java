package jp.shirube.app.audit;

import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the rows of a table stand in the exchange format.
 *
 * @param item word for such a row, such as {@code cost}
 * @param field name of the list in the plan, or in the row that they are parts of
 * @param keyFields what tells rows of one list apart; empty for those that have an {@code id}
 * @param parts lists inside each row
 */
public record RowShape(String item, String field, RowTable table, List<String> keyFields, List<RowShape> parts) {
    public RowShape {
        keyFields = List.copyOf(keyFields);
        parts = List.copyOf(parts);
    }

    /** Whether rows have an id of their own in the document. */
    public boolean identified() {
        return keyFields.isEmpty();
    }

    /** What tells a row from others of its list: what the fields say, but for width and spaces. */
    public static String sign(List<String> fields, ObjectNode row) {
        return fields.stream()
                .map(field -> JapaneseText.key(text(row.get(field))))
                .collect(Collectors.joining("/"));
    }

    private static String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        return value.isContainer() ? value.toString() : value.asString();
    }
}
