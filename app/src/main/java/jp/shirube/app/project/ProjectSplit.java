package jp.shirube.app.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.indicator.IndicatorId;

/**
 * How one project becomes several（分割）.
 *
 * @param kept whether the project stays as the first of them; else it is retired
 * @param stamp of the project as the person saw it, from {@link ProjectSplits#stamp}
 */
public record ProjectSplit(ProjectId project, boolean kept, List<Part> parts, String stamp) {
    /** Fields that go to the parts that are chosen for them. Names and codes are said anew. */
    public static final List<String> FIELDS =
            List.of("status", "overview", "effect", "details", "partners", "remarks", "notes");

    public ProjectSplit {
        parts = List.copyOf(parts);
    }

    /**
     * One of the projects that come of it.
     *
     * @param code empty for none
     * @param fields of {@link #FIELDS} that it takes over
     * @param rows listings, contents, schedule, roles, divisions and costs without a number that it takes over
     * @param amounts by number of the row of a cost, in the unit of that row; none where it bears nothing
     */
    public record Part(
            String name,
            String code,
            Set<String> fields,
            Set<RowRef> rows,
            Map<Long, BigDecimal> amounts,
            Set<IndicatorId> indicators) {
        public Part {
            fields = Set.copyOf(fields);
            rows = Set.copyOf(rows);
            amounts = Map.copyOf(amounts);
            indicators = Set.copyOf(indicators);
        }
    }
}
