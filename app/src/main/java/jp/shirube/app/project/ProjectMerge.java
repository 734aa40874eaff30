package jp.shirube.app.project;

import java.util.List;
import java.util.Map;

/**
 * How projects become one（統合）.
 *
 * @param survivor the one that stays
 * @param absorbed those that go into it
 * @param fields by name of the field: id of the project whose words stand, or {@link #TOGETHER}
 * @param costs by sign of the cost: id of the project whose amount stands, or {@link #TOGETHER} for the sum
 * @param stamp of the sheet that the person saw
 */
public record ProjectMerge(
        ProjectId survivor,
        List<ProjectId> absorbed,
        Map<String, String> fields,
        Map<String, String> costs,
        String stamp) {
    /** Everything that was said stands together; amounts are added. */
    public static final String TOGETHER = "together";

    public ProjectMerge {
        absorbed = List.copyOf(absorbed);
        fields = Map.copyOf(fields);
        costs = Map.copyOf(costs);
    }
}
