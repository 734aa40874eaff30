package jp.shirube.app.collaboration.work;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.collaboration.Colleagues;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.WorkEntry;
import jp.shirube.app.platform.WorkEntry.State;
import jp.shirube.app.platform.WorkGroup;
import jp.shirube.app.platform.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Projects of the person's divisions with findings at their lines, or with amounts, baselines or targets still to be decided. */
@Component
class DivisionWork implements WorkSource {
    private static final String SPAN =
            " SELECT o.plan_id, o.key, t.document_id, t.source_line AS first, coalesce(t.source_end_line, t.source_line) AS last"
                    + " FROM own o JOIN %s t ON t.plan_id = o.plan_id AND t.%s = o.key WHERE t.retired_at IS NULL AND t.source_line IS NOT NULL";

    private static final String FOUND =
            "WITH own AS (SELECT DISTINCT p.plan_id, p.key, p.slug, p.name, p.position FROM project.project p"
                    + " JOIN project.department d ON d.plan_id = p.plan_id AND d.project_key = p.key AND d.retired_at IS NULL"
                    + " LEFT JOIN organization.division v ON v.id = d.division_id"
                    + " WHERE p.retired_at IS NULL AND (d.name = ANY (:divisions) OR v.name = ANY (:divisions))),"
                    + " span AS (" + spans() + "),"
                    + " noted AS (SELECT s.plan_id, s.key, count(DISTINCT f.id) AS findings FROM span s JOIN plan.finding f"
                    + " ON f.plan_id = s.plan_id AND f.document_id = s.document_id AND f.retired_at IS NULL"
                    + " AND f.source_line <= s.last AND coalesce(f.source_end_line, f.source_line) >= s.first"
                    + " AND f.severity IN ('error', 'warning') GROUP BY 1, 2),"
                    + " undecided AS (SELECT plan_id, key, count(*) AS values FROM ("
                    + "SELECT c.plan_id, c.project_key AS key FROM project.cost c WHERE c.retired_at IS NULL"
                    + " AND c.state = 'placeholder' UNION ALL SELECT i.plan_id, i.project_key FROM indicator.indicator i,"
                    + " LATERAL (VALUES (i.baseline_state), (i.target_state)) AS v (state)"
                    + " WHERE i.retired_at IS NULL AND v.state IN ('placeholder', 'none')) AS u GROUP BY 1, 2)"
                    + " SELECT o.slug, o.name, p.title, coalesce(n.findings, 0), coalesce(u.values, 0) FROM own o"
                    + " JOIN plan.plan p ON p.id = o.plan_id LEFT JOIN noted n ON n.plan_id = o.plan_id AND n.key = o.key"
                    + " LEFT JOIN undecided u ON u.plan_id = o.plan_id AND u.key = o.key"
                    + " WHERE p.retired_at IS NULL AND (n.findings > 0 OR u.values > 0) ORDER BY o.plan_id DESC, o.position";

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final Rights rights;

    DivisionWork(JdbcClient jdbc, Colleagues colleagues, Rights rights) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.rights = rights;
    }

    private static String spans() {
        List<String> spans = new ArrayList<>(List.of(String.format(SPAN, "project.project", "key")));
        for (String table : List.of("department", "placement", "year_plan", "cost", "schedule_row", "party_role")) {
            spans.add(String.format(SPAN, "project." + table, "project_key"));
        }
        return String.join(" UNION ALL", spans);
    }

    @Override
    public List<WorkGroup> list(Staff staff) {
        List<String> divisions = colleagues.divisions(staff.login());
        if (divisions.isEmpty() || !rights.may(Act.EDIT, Thing.PROJECT)) {
            return List.of();
        }
        List<WorkEntry> entries = jdbc.sql(FOUND)
                .param("divisions", divisions.toArray(String[]::new))
                .query((row, number) -> new WorkEntry(
                        "/staff/projects/" + row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        states(row.getLong(4), row.getLong(5)),
                        WorkWords.say("project.look"),
                        null))
                .list();
        return List.of(WorkWords.group(20, "projects", entries));
    }

    private static List<State> states(long findings, long undecided) {
        List<State> states = new ArrayList<>();
        if (findings > 0) {
            states.add(WorkWords.count("warn", "project.findings", findings));
        }
        if (undecided > 0) {
            states.add(WorkWords.count("dash", "project.undecided", undecided));
        }
        return states;
    }
}
