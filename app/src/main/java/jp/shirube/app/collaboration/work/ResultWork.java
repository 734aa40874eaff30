package jp.shirube.app.collaboration.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.collaboration.Colleagues;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.WorkEntry;
import jp.shirube.app.platform.WorkEntry.State;
import jp.shirube.app.platform.WorkGroup;
import jp.shirube.app.platform.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Results of the last fiscal year that is over and that nobody has entered, by plan: those of the person's divisions, and, for those who may
 * enter every result of the plan, those that no division answers for.
 */
@Component
class ResultWork implements WorkSource {
    private static final int ORDER = 18;
    /** A fiscal year begins in April. */
    private static final int MONTHS_BEFORE = 3;

    private static final String LACKING = "SELECT i.plan_id, p.slug, p.title,"
            + " coalesce(:over + make_interval(months => i.release_months) < :today, FALSE) AS late,"
            + " i.owner_division IS NULL AND NOT EXISTS (SELECT 1 FROM project.department d WHERE d.plan_id = i.plan_id"
            + " AND d.project_key = i.project_key AND d.retired_at IS NULL) AS nobodys,"
            + " i.owner_division = ANY (:divisions) OR (i.owner_division IS NULL AND EXISTS (SELECT 1 FROM project.department d"
            + " LEFT JOIN organization.division v ON v.id = d.division_id WHERE d.plan_id = i.plan_id"
            + " AND d.project_key = i.project_key AND d.retired_at IS NULL"
            + " AND (d.name = ANY (:divisions) OR v.name = ANY (:divisions)))) AS own"
            + " FROM indicator.indicator i JOIN plan.plan p ON p.id = i.plan_id"
            + " WHERE i.retired_at IS NULL AND p.retired_at IS NULL AND i.target_state IN ('number', 'text')"
            + " AND p.period_from <= :year AND coalesce(p.period_to, :year) >= :year"
            + " AND NOT EXISTS (SELECT 1 FROM indicator.actual a WHERE a.plan_id = i.plan_id AND a.indicator_key = i.key"
            + " AND a.year = :year AND a.retired_at IS NULL AND (a.value_state <> 'none' OR a.status IS NOT NULL))";

    private static final String BY_PLAN = "SELECT slug, title, count(*) FILTER (WHERE own AND NOT late),"
            + " count(*) FILTER (WHERE own AND late), count(*) FILTER (WHERE nobodys AND NOT late),"
            + " count(*) FILTER (WHERE nobodys AND late) FROM (" + LACKING + ") AS l GROUP BY plan_id, slug, title"
            + " ORDER BY plan_id DESC";

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final Rights rights;
    private final JapaneseFormats formats;
    private final Clock clock;

    ResultWork(JdbcClient jdbc, Colleagues colleagues, Rights rights, JapaneseFormats formats, Clock clock) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.rights = rights;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public List<WorkGroup> list(Staff staff) {
        if (!rights.may(Act.EDIT, Thing.RESULT)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        int year = today.minusMonths(MONTHS_BEFORE).getYear() - 1;
        List<WorkEntry> entries = jdbc
                .sql(BY_PLAN)
                .param("year", year)
                .param("over", LocalDate.of(year + 1, 3, 31))
                .param("today", today)
                .param("divisions", colleagues.divisions(staff.login()).toArray(String[]::new))
                .query((row, number) -> entry(
                        row.getString(1),
                        row.getString(2),
                        year,
                        new Counts(row.getLong(3), row.getLong(4)),
                        new Counts(row.getLong(5), row.getLong(6))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return List.of(WorkWords.group(ORDER, "results", entries));
    }

    private record Counts(long missing, long late) {}

    private Optional<WorkEntry> entry(String plan, String title, int year, Counts own, Counts nobodys) {
        boolean whole = rights.may(Act.EDIT.name(), Thing.RESULT.name(), "plan", plan);
        long missing = own.missing() + (whole ? nobodys.missing() : 0);
        long late = own.late() + (whole ? nobodys.late() : 0);
        List<State> states = new ArrayList<>();
        if (late > 0) {
            states.add(WorkWords.count("warn", "result.overdue", late));
        }
        if (missing > 0) {
            states.add(WorkWords.count("plain", "result.missing", missing));
        }
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkEntry(
                        "/staff/results?show=lacking&of=" + plan,
                        title,
                        WorkWords.say("result.year", formats.fiscalYear(year)),
                        states,
                        WorkWords.say("result.enter"),
                        null));
    }
}
