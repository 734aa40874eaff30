package jp.shirube.app.collaboration.work;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.collaboration.Colleagues;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.WorkEntry;
import jp.shirube.app.platform.WorkEntry.State;
import jp.shirube.app.platform.WorkGroup;
import jp.shirube.app.platform.WorkSource;
import jp.shirube.kernel.JapaneseText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings of a check that were sent to a division of the person, until they are mended or accepted. */
@Component
class ReferralWork implements WorkSource {
    private static final int ORDER = 14;
    private static final String WAITING = "SELECT DISTINCT ON (f.id) p.slug, f.id, f.thing, f.message, f.severity,"
            + " r.division FROM checking.referral r JOIN checking.finding f ON f.id = r.finding"
            + " JOIN plan.plan p ON p.id = f.of_plan LEFT JOIN checking.acceptance a ON a.finding = f.id"
            + " AND a.withdrawn_at IS NULL AND a.words = f.words WHERE f.resolved_run IS NULL AND a.id IS NULL"
            + " AND p.retired_at IS NULL ORDER BY f.id, r.id DESC";

    private final JdbcClient jdbc;
    private final Colleagues colleagues;

    ReferralWork(JdbcClient jdbc, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
    }

    private record Waiting(String division, WorkEntry entry) {}

    @Override
    public List<WorkGroup> list(Staff staff) {
        Set<String> own = colleagues.divisions(staff.login()).stream()
                .map(JapaneseText::key)
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            return List.of();
        }
        List<WorkEntry> entries = jdbc
                .sql(WAITING)
                .query((row, number) -> new Waiting(
                        row.getString("division"),
                        new WorkEntry(
                                "/staff/plans/" + row.getString("slug") + "/check?finding=" + row.getLong("id"),
                                row.getString("thing"),
                                row.getString("message"),
                                List.of(state(row.getString("severity"))),
                                WorkWords.say("referral.look"),
                                null)))
                .list()
                .stream()
                .filter(each -> own.contains(JapaneseText.key(each.division())))
                .map(Waiting::entry)
                .toList();
        return List.of(WorkWords.group(ORDER, "referrals", entries));
    }

    private static State state(String severity) {
        String sign = switch (severity) {
            case "error" -> "bad";
            case "warning" -> "warn";
            default -> "plain";
        };
        return new State(sign, WorkWords.say("referral." + severity));
    }
}
