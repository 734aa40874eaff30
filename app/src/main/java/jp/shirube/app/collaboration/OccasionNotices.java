package jp.shirube.app.collaboration;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.collaboration.NoticeWriting.News;
import jp.shirube.kernel.JapaneseText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of what is no change of a plan: an import that was decided, findings that were sent, and a reorganisation that comes up. */
@Component
class OccasionNotices {
    /** Days before a reorganisation on which the people concerned are told. */
    static final int DAYS_BEFORE = 14;

    private static final String DECIDED =
            "SELECT p.intake_id, h.actor, count(*) AS decided, max(h.at) AS at, i.plan_id, d.received_by"
                    + " FROM audit.history h JOIN intake.proposal p ON p.id = h.row_id JOIN intake.intake i ON i.id = p.intake_id"
                    + " JOIN intake.document d ON d.id = i.document_id WHERE h.table_name = 'intake.proposal'"
                    + " AND h.transaction_id >= :from AND h.transaction_id < :until AND h.at > :since AND h.operation = 'UPDATE'"
                    + " AND h.after ->> 'decision' IN ('TAKEN', 'DECLINE') AND h.before ->> 'decision' <> h.after ->> 'decision'"
                    + " AND h.actor <> :system GROUP BY p.intake_id, h.actor, i.plan_id, d.received_by ORDER BY 1";

    private static final String SENT = "SELECT (h.after ->> 'finding')::bigint, h.after ->> 'division', h.actor, h.at"
            + " FROM audit.history h WHERE h.table_name = 'checking.referral' AND h.operation = 'INSERT'"
            + " AND h.transaction_id >= :from AND h.transaction_id < :until AND h.at > :since ORDER BY h.number";

    private static final String COMING = "SELECT r.id, s.name FROM organization.reorganization r LEFT JOIN ("
            + "SELECT t.reorganization_id, v.name FROM organization.reorganization_step t"
            + " JOIN organization.division v ON v.id = t.division_id WHERE t.retired_at IS NULL) s"
            + " ON s.reorganization_id = r.id WHERE r.state = 'prepared' AND r.day >= :today AND r.day <= :last ORDER BY 1";

    private final JdbcClient jdbc;
    private final Watches watches;
    private final Members members;
    private final Audience audience;
    private final NoticeWriting writing;
    private final Clock clock;

    OccasionNotices(
            JdbcClient jdbc, Watches watches, Members members, Audience audience, NoticeWriting writing, Clock clock) {
        this.jdbc = jdbc;
        this.watches = watches;
        this.members = members;
        this.audience = audience;
        this.writing = writing;
        this.clock = clock;
    }

    private record Decided(long intake, String actor, int count, Instant at, long plan, String receivedBy) {}

    private record Sent(long finding, String division, String actor, Instant at) {}

    private record Coming(long reorganization, String division) {}

    /** Those who watch the plan, and whoever handed the document in. */
    void tellOfDecisions(long from, long until, Instant since) {
        List<Decided> decided = jdbc.sql(DECIDED)
                .params(Map.of("from", from, "until", until, "since", Timestamp.from(since), "system", Author.SYSTEM))
                .query((row, number) -> new Decided(
                        row.getLong("intake_id"),
                        row.getString("actor"),
                        row.getInt("decided"),
                        row.getTimestamp("at").toInstant(),
                        row.getLong("plan_id"),
                        row.getString("received_by")))
                .list();
        for (Decided each : decided) {
            RowRef plan = new RowRef(Topics.PLAN, each.plan());
            Set<String> told = new HashSet<>(watches.ofPlan(each.plan()).getOrDefault(plan, Set.of()));
            told.removeIf(login -> !audience.sees(login, plan));
            told.add(each.receivedBy());
            told.remove(each.actor());
            told.remove(Author.SYSTEM);
            RowRef intake = new RowRef(Topics.INTAKE, each.intake());
            told.forEach(login -> writing.gather(
                    login, new News(NoticeKind.IMPORT, intake, each.actor(), each.at(), each.count(), 1)));
        }
    }

    /** The people of the division that a finding was sent to, but for the one who sent it. */
    void tellOfReferrals(long from, long until, Instant since) {
        List<Sent> sent = jdbc.sql(SENT)
                .params(Map.of("from", from, "until", until, "since", Timestamp.from(since)))
                .query((row, number) -> new Sent(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
        if (sent.isEmpty()) {
            return;
        }
        Map<String, Set<String>> divisions = members.byDivision();
        for (Sent each : sent) {
            RowRef finding = new RowRef(Topics.FINDING, each.finding());
            divisions.getOrDefault(JapaneseText.key(each.division()), Set.of()).stream()
                    .filter(login -> !login.equals(each.actor()))
                    .forEach(login -> writing.gather(
                            login, new News(NoticeKind.REFERRAL, finding, each.actor(), each.at(), 1, 1)));
        }
    }

    /** Those whose division it is about, and the planners; each once. */
    void tellOfReorganisations() {
        LocalDate today = LocalDate.now(clock);
        List<Coming> coming = jdbc.sql(COMING)
                .param("today", today)
                .param("last", today.plusDays(DAYS_BEFORE))
                .query((row, number) -> new Coming(row.getLong(1), row.getString(2) == null ? "" : row.getString(2)))
                .list();
        if (coming.isEmpty()) {
            return;
        }
        Map<String, Set<String>> divisions = members.byDivision();
        Set<String> planners = members.holding(Role.PLANNING);
        for (Coming each : coming) {
            Set<String> told = new HashSet<>(planners);
            told.addAll(divisions.getOrDefault(JapaneseText.key(each.division()), Set.of()));
            RowRef row = new RowRef(Topics.REORGANISATION, each.reorganization());
            told.stream()
                    .filter(login -> !knows(login, row))
                    .forEach(login -> writing.write(
                            login,
                            new News(NoticeKind.REORGANISATION, row, Author.SYSTEM, clock.instant(), 0, 1),
                            null));
        }
    }

    private boolean knows(String login, RowRef row) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM collaboration.notice WHERE login = :login"
                        + " AND kind = 'REORGANISATION' AND about_table = :table AND about_row = :row)")
                .param("login", login)
                .param("table", row.table())
                .param("row", row.id())
                .query(Boolean.class)
                .single();
    }
}
