package jp.shirube.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.exchange.PlanDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports themselves: what was read when, for which plan, and how far the decisions are. */
@Component
class IntakeRows {
    private static final String SELECT =
            "SELECT i.id AS intake, i.title, i.at, i.findings, p.slug, " + StoredDocuments.COLUMNS
                    + ", count(o.id) AS proposals, count(o.id) FILTER (WHERE o.decision IN ('OPEN', 'TAKE')) AS undecided,"
                    + " count(o.id) FILTER (WHERE o.decision = 'TAKEN') AS taken,"
                    + " count(o.id) FILTER (WHERE o.decision = 'DECLINE') AS declined"
                    + " FROM intake.intake i JOIN intake.document d ON d.id = i.document_id"
                    + " LEFT JOIN plan.plan p ON p.id = i.plan_id LEFT JOIN intake.proposal o ON o.intake_id = i.id %s"
                    + " GROUP BY i.id, p.slug, d.id ORDER BY i.id DESC";

    private final JdbcClient jdbc;
    private final PlanTree tree;
    private final Clock clock;
    private final PlanNumbers plans;

    IntakeRows(JdbcClient jdbc, PlanTree tree, Clock clock, PlanNumbers plans) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.clock = clock;
        this.plans = plans;
    }

    /** Number of the plan that a reading is about: the chosen one, else the one of its issuer, title and period; null for a new plan. */
    @Nullable
    Long plan(@Nullable PlanId chosen, PlanDocument read) {
        return chosen != null
                ? Long.valueOf(plans.get(chosen))
                : plans.find(read.plan()).orElse(null);
    }

    /** The last import of the same bytes, whatever became of it. */
    Optional<Long> findSame(String sha256) {
        return jdbc.sql("SELECT max(i.id) FROM intake.intake i JOIN intake.document d ON d.id = i.document_id"
                        + " WHERE d.sha256 = :sha256 HAVING max(i.id) IS NOT NULL")
                .param("sha256", sha256)
                .query(Long.class)
                .optional();
    }

    long open(long document, @Nullable Long plan, PlanDocument read) {
        long id = jdbc.sql("INSERT INTO intake.intake (document_id, plan_id, title, at, findings)"
                        + " VALUES (:document, :plan, :title, :at, :findings) RETURNING id")
                .param("document", document)
                .param("plan", plan, Types.BIGINT)
                .param("title", read.plan().title())
                .param("at", OffsetDateTime.now(clock))
                .param("findings", read.findings().size())
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO intake.reading (intake_id, reading) VALUES (:id, :reading::jsonb)")
                .param("id", id)
                .param("reading", tree.of(read).toString())
                .update();
        return id;
    }

    List<IntakeEntry> list() {
        return jdbc.sql(String.format(SELECT, ""))
                .query((row, number) -> entry(row))
                .list();
    }

    IntakeEntry get(long intake) {
        return jdbc.sql(String.format(SELECT, "WHERE i.id = :id"))
                .param("id", intake)
                .query((row, number) -> entry(row))
                .optional()
                .orElseThrow(NoSuchIntake::new);
    }

    PlanDocument reading(long intake) {
        return tree.document(tree.node(jdbc.sql("SELECT reading FROM intake.reading WHERE intake_id = :id")
                .param("id", intake)
                .query(String.class)
                .optional()
                .orElseThrow(NoSuchIntake::new)));
    }

    /** Number of the plan to write to, a new one where none stands yet; nobody else takes into any plan until the transaction ends. */
    long lockPlan(long intake) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('shirube.take'))")
                .query((row, number) -> number)
                .list();
        return jdbc.sql("SELECT coalesce(plan_id, 0) FROM intake.intake WHERE id = :id FOR UPDATE")
                .param("id", intake)
                .query(Long.class)
                .optional()
                .filter(plan -> plan != 0)
                .orElseGet(plans::next);
    }

    PlanId settle(long intake, long plan) {
        jdbc.sql("UPDATE intake.intake SET plan_id = :plan WHERE id = :id AND plan_id IS NULL")
                .param("plan", plan)
                .param("id", intake)
                .update();
        return plans.id(plan);
    }

    private static IntakeEntry entry(ResultSet row) throws SQLException {
        String slug = row.getString("slug");
        int undecided = row.getInt("undecided");
        IntakeState state = undecided > 0 ? IntakeState.OPEN : IntakeState.DONE;
        return new IntakeEntry(
                row.getLong("intake"),
                StoredDocuments.entry(row),
                slug == null ? null : new PlanId(slug),
                row.getString("title"),
                row.getInt("proposals") == 0 ? IntakeState.SAME : state,
                row.getTimestamp("at").toInstant(),
                undecided,
                row.getInt("taken"),
                row.getInt("declined"),
                row.getInt("findings"));
    }
}
