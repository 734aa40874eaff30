package jp.shirube.app.indicator;

import java.util.Collection;
import java.util.List;
import jp.shirube.app.audit.Rows;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Hands the indicators of one project to another, where projects are merged or split. Needs a transaction of {@code Changes}. */
@Component
public class ProjectIndicators {
    private final Rows rows;

    ProjectIndicators(Rows rows) {
        this.rows = rows;
    }

    /** Public ids of the standing indicators of projects, by the keys of the projects within their plan. */
    public List<IndicatorId> list(long plan, Collection<String> projects) {
        return rows.list(IndicatorTables.INDICATOR, plan, "project_key", projects).stream()
                .map(row -> new IndicatorId(row.get("slug").asString()))
                .toList();
    }

    /** Gives all indicators of some projects to another one. */
    public void handAll(long plan, Collection<String> from, String to) {
        hand(rows.list(IndicatorTables.INDICATOR, plan, "project_key", from), to);
    }

    /** Gives some indicators to a project. */
    public void hand(long plan, Collection<IndicatorId> indicators, String to) {
        hand(
                rows.list(
                        IndicatorTables.INDICATOR,
                        plan,
                        "slug",
                        indicators.stream().map(IndicatorId::value).toList()),
                to);
    }

    private void hand(List<ObjectNode> indicators, String to) {
        indicators.forEach(row -> row.put("project", to));
        rows.amend(IndicatorTables.INDICATOR, indicators);
    }
}
