package jp.shirube.app.checking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.checking.PlanFinding.Resolution;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.checker.Correction;
import jp.shirube.checker.rule.Family;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What was found in plans（指摘）: standing, accepted, resolved. Three statements for a plan, however much was found. */
@Component
public class PlanFindings {
    private static final String SELECT =
            "SELECT f.*, (f.first_run = f.last_run AND EXISTS (SELECT 1 FROM checking.run e"
                    + " WHERE e.of_plan = f.of_plan AND e.id < f.first_run AND e.ended_at IS NOT NULL)) AS fresh,"
                    + " r.ended_at AS resolved_when, (r.id = (SELECT max(m.id) FROM checking.run m WHERE m.of_plan = f.of_plan"
                    + " AND m.ended_at IS NOT NULL)) AS resolved_last, a.reason, a.accepted_by, a.accepted_at,"
                    + " (a.words = f.words) AS holds FROM checking.finding f LEFT JOIN checking.run r ON r.id = f.resolved_run"
                    + " LEFT JOIN checking.acceptance a ON a.finding = f.id AND a.withdrawn_at IS NULL WHERE f.of_plan = :plan";

    /** Errors before doubts before hints, each in the order of the rules and of the document. */
    private static final String ORDER =
            " ORDER BY array_position(ARRAY['error', 'warning', 'info'], f.severity), f.position, f.id";

    private final JdbcClient jdbc;
    private final PlanNumbers numbers;
    private final Referrals referrals;
    private final PlanTree tree;

    PlanFindings(JdbcClient jdbc, PlanNumbers numbers, Referrals referrals, PlanTree tree) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.referrals = referrals;
        this.tree = tree;
    }

    /** Those that stand, accepted ones too: errors first. */
    public List<PlanFinding> listStanding(PlanId plan) {
        return list(numbers.get(plan), " AND f.resolved_run IS NULL" + ORDER);
    }

    /** Those that were mended, the latest first; at most {@code limit}. */
    public List<PlanFinding> listResolved(PlanId plan, int limit) {
        return list(
                numbers.get(plan),
                " AND f.resolved_run IS NOT NULL ORDER BY f.resolved_run DESC, f.position LIMIT " + limit);
    }

    /**
     * A finding of a plan.
     *
     * @throws NoSuchFinding where the plan has none of that number
     */
    public PlanFinding get(PlanId plan, long finding) {
        return list(numbers.get(plan), " AND f.id = " + finding).stream()
                .findFirst()
                .orElseThrow(NoSuchFinding::new);
    }

    private List<PlanFinding> list(long plan, String rest) {
        Map<Long, List<Referral>> sent = referrals.ofPlan(plan);
        return jdbc.sql(SELECT + rest)
                .param("plan", plan)
                .query((row, number) -> finding(row, sent))
                .list();
    }

    private PlanFinding finding(ResultSet row, Map<Long, List<Referral>> sent) throws SQLException {
        long id = row.getLong("id");
        String reason = row.getString("reason");
        String table = row.getString("row_table");
        String read = row.getString("correction_read");
        return new PlanFinding(
                id,
                row.getString("rule"),
                family(row.getString("family")),
                Objects.requireNonNull(RuleSettings.severity(row.getString("severity"))),
                row.getString("message"),
                new FindingPlace(
                        row.getString("thing"),
                        row.getString("path"),
                        row.getObject("document", Long.class),
                        row.getObject("line", Integer.class),
                        row.getObject("end_line", Integer.class),
                        row.getString("quote")),
                row.getString("branch"),
                CheckRuns.texts(row.getArray("divisions")),
                related(row.getString("related")),
                row.getBoolean("fresh"),
                resolution(row),
                reason == null
                        ? null
                        : new Acceptance(
                                reason,
                                row.getString("accepted_by"),
                                row.getTimestamp("accepted_at").toInstant(),
                                row.getBoolean("holds")),
                sent.getOrDefault(id, List.of()),
                table == null ? null : new RowRef(table, row.getLong("row_number")),
                read == null ? null : new Correction(read, row.getString("correction_written")));
    }

    private static @Nullable Resolution resolution(ResultSet row) throws SQLException {
        Timestamp when = row.getTimestamp("resolved_when");
        Timestamp changed = row.getTimestamp("resolved_at");
        return when == null
                ? null
                : new Resolution(
                        when.toInstant(),
                        row.getString("resolved_by"),
                        changed == null ? null : changed.toInstant(),
                        row.getBoolean("resolved_last"));
    }

    private List<FindingPlace> related(String json) {
        List<FindingPlace> places = new ArrayList<>();
        for (JsonNode each : tree.node(json)) {
            places.add(tree.value(each, FindingPlace.class));
        }
        return places;
    }

    private static @Nullable Family family(@Nullable String name) {
        return Arrays.stream(Family.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }
}
