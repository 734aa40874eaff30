package jp.shirube.app.collaboration.work;

import java.util.List;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.WorkEntry;
import jp.shirube.app.platform.WorkGroup;
import jp.shirube.app.platform.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For those who edit the costs of every division: amounts still to be decided, by plan. */
@Component
class CostWork implements WorkSource {
    private static final String UNDECIDED = "SELECT p.slug, p.title, count(*), count(DISTINCT c.project_key)"
            + " FROM project.cost c JOIN plan.plan p ON p.id = c.plan_id JOIN project.project x ON x.plan_id = c.plan_id"
            + " AND x.key = c.project_key WHERE c.state = 'placeholder' AND c.retired_at IS NULL AND x.retired_at IS NULL"
            + " AND p.retired_at IS NULL GROUP BY p.id, p.slug, p.title ORDER BY p.id";

    private final JdbcClient jdbc;
    private final Rights rights;

    CostWork(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    public List<WorkGroup> list(Staff staff) {
        List<WorkEntry> entries = jdbc
                .sql(UNDECIDED)
                .query((row, number) -> new Plan(
                        row.getString(1),
                        new WorkEntry(
                                "/staff/plans/" + row.getString(1) + "/grid",
                                row.getString(2),
                                WorkWords.say("cost.projects", row.getString(4)),
                                List.of(WorkWords.count("dash", "cost.undecided", row.getLong(3))),
                                WorkWords.say("cost.enter"),
                                null)))
                .list()
                .stream()
                .filter(each -> rights.may(Act.EDIT.name(), Thing.COST.name(), "plan", each.slug()))
                .map(Plan::entry)
                .toList();
        return rights.may(Act.EDIT, Thing.COST) ? List.of(WorkWords.group(25, "costs", entries)) : List.of();
    }

    private record Plan(String slug, WorkEntry entry) {}
}
