package jp.shirube.app.intake.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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

    public Change {
        branch = List.copyOf(branch);
    }
}
