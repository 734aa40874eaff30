package jp.shirube.app.budget;

import java.util.List;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A grant of state or prefecture（交付金）, with what it serves.
 *
 * @param key within the plan
 * @param source that it is a part of
 * @param from first fiscal year, inclusive; null where it is not said
 * @param to last fiscal year, inclusive; null where it is not said
 * @param columns heads of the columns that its report asks beside the amounts
 * @param indicators keys of the indicators by which it is reported
 */
public record Grant(
        String key,
        String name,
        FundingSource source,
        @Nullable Integer from,
        @Nullable Integer to,
        List<String> columns,
        List<Served> projects,
        List<String> indicators,
        RowRef row) {
    public Grant {
        columns = List.copyOf(columns);
        projects = List.copyOf(projects);
        indicators = List.copyOf(indicators);
    }

    /**
     * A project that the grant serves.
     *
     * @param answers what it says in each of the grant's own columns, in their order; shorter where the last ones are empty
     */
    public record Served(ProjectId project, String key, List<String> answers) {
        public Served {
            answers = List.copyOf(answers);
        }

        /** What it says in a column; empty for nothing. */
        public String answer(int column) {
            return column < answers.size() ? answers.get(column) : "";
        }
    }
}
