package jp.shirube.app.collaboration.work;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.WorkEntry;
import jp.shirube.app.platform.WorkEntry.State;
import jp.shirube.app.platform.WorkGroup;
import jp.shirube.app.platform.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For those who edit plans as a whole: how many errors and doubts the reading of each plan left, and projects that no division
 * owns, where the plan names divisions at all.
 */
@Component
class FindingWork implements WorkSource {
    private static final String BY_PLAN = "SELECT p.slug, p.title,"
            + " (SELECT count(*) FROM plan.finding f WHERE f.plan_id = p.id AND f.retired_at IS NULL AND f.severity = 'error'),"
            + " (SELECT count(*) FROM plan.finding f WHERE f.plan_id = p.id AND f.retired_at IS NULL AND f.severity = 'warning'),"
            + " (SELECT count(*) FROM project.project x WHERE x.plan_id = p.id AND x.retired_at IS NULL AND NOT EXISTS ("
            + "SELECT 1 FROM project.department d WHERE d.plan_id = p.id AND d.project_key = x.key AND d.retired_at IS NULL)"
            + " AND EXISTS (SELECT 1 FROM project.department d WHERE d.plan_id = p.id))"
            + " FROM plan.plan p WHERE p.retired_at IS NULL ORDER BY 3 DESC, 4 DESC, p.id";

    private final JdbcClient jdbc;
    private final Rights rights;

    FindingWork(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    public List<WorkGroup> list(Staff staff) {
        if (!rights.may(Act.EDIT, Thing.PLAN)) {
            return List.of();
        }
        List<WorkEntry> entries = jdbc
                .sql(BY_PLAN)
                .query((row, number) -> new WorkEntry(
                        row.getLong(3) + row.getLong(4) > 0
                                ? "/staff/plans/" + row.getString(1) + "/materials"
                                : "/staff/projects?plan=" + row.getString(1),
                        row.getString(2),
                        WorkWords.say(row.getLong(3) + row.getLong(4) > 0 ? "finding.what" : "finding.what-unowned"),
                        states(row.getLong(3), row.getLong(4), row.getLong(5)),
                        WorkWords.say("finding.look"),
                        null))
                .list()
                .stream()
                .filter(each -> !each.states().isEmpty())
                .toList();
        return List.of(WorkWords.group(30, "findings", entries));
    }

    private static List<State> states(long errors, long warnings, long unowned) {
        List<State> states = new ArrayList<>();
        if (errors > 0) {
            states.add(WorkWords.count("bad", "finding.errors", errors));
        }
        if (warnings > 0) {
            states.add(WorkWords.count("warn", "finding.warnings", warnings));
        }
        if (unowned > 0) {
            states.add(WorkWords.count("dash", "finding.unowned", unowned));
        }
        return states;
    }
}
