package jp.shirube.app.collaboration.work;

import java.time.Clock;
import java.time.LocalDate;
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

/** Reorganisations that are prepared, by their day. */
@Component
class ReorganizationWork implements WorkSource {
    private static final String PREPARED = "SELECT r.id, r.title, o.name, r.day FROM organization.reorganization r"
            + " JOIN organization.organization o ON o.id = r.organization_id WHERE r.state = 'prepared' ORDER BY r.day, r.id";

    private final JdbcClient jdbc;
    private final Rights rights;
    private final Clock clock;

    ReorganizationWork(JdbcClient jdbc, Rights rights, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public List<WorkGroup> list(Staff staff) {
        if (!rights.may(Act.REORGANISE, Thing.ORGANIZATION)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<WorkEntry> entries = jdbc.sql(PREPARED)
                .query((row, number) -> new WorkEntry(
                        "/staff/reorganizations/" + row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        List.of(state(row.getObject(4, LocalDate.class), today)),
                        WorkWords.say("reorganization.open"),
                        row.getObject(4, LocalDate.class)))
                .list();
        return List.of(WorkWords.group(8, "reorganizations", entries));
    }

    private static State state(LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? new State("plain", WorkWords.say("reorganization.prepared"))
                : new State("warn", WorkWords.say("reorganization.due"));
    }
}
