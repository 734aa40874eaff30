package jp.shirube.app.intake.difference;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One difference between a reading and what stands.
 *
 * @param kind {@code NEW}, {@code CHANGED} or {@code GONE}
 * @param field that differs; null for a whole item
 * @param row number of the row that stands; null for a new item
 * @param rows a new item with its parts; null otherwise
 */
public record Change(
        String kind,
        String item,
        String key,
        String label,
        List<String> branch,
        @Nullable String field,
        @Nullable Long row,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        @Nullable JsonNode source,
        @Nullable PlanRows rows) {

    /** Fields that name another row by a key that one reading alone may give, and those that only place the row. */
    private static final List<String> PLACING = List.of("key", "owner", "source", "node", "parent", "project", "order");

    public Change {
        branch = List.copyOf(branch);
    }

    /** What is proposed, in one form: two readings that propose the same say the same, wherever in the document they found it. */
    public String said() {
        StringJoiner said = new StringJoiner("\n");
        said.add(kind).add(item).add(row == null ? branch + " " + label : row.toString());
        said.add(String.valueOf(field)).add(String.valueOf(after));
        if (rows != null) {
            rows.byItem().forEach((part, list) -> list.forEach(each -> said.add(part + " " + content(each))));
        }
        return said.toString();
    }

    private static JsonNode content(ObjectNode row) {
        ObjectNode said = (ObjectNode) PlanRows.said(row);
        said.remove(PLACING);
        return said;
    }
}
