package jp.shirube.app.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.planning.ChangeProposal.Closing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The change proposals of plans（変更案）: opened, looked at, and dropped. They stay readable for ever. */
@Component
public class ChangeProposals {
    private static final String SELECT = "SELECT c.id, p.slug, c.title, c.reason, c.state, c.opened_by, c.opened_at,"
            + " c.closed_by, c.closed_at, c.closing_reason, (SELECT count(*) FROM planning.proposed_change x"
            + " WHERE x.proposal = c.id AND x.taken_out_at IS NULL) AS changes"
            + " FROM planning.change_proposal c JOIN plan.plan p ON p.id = c.plan WHERE c.plan = :plan ";

    private final JdbcClient jdbc;
    private final PlanNumbers plans;
    private final Changes changes;
    private final Clock clock;

    ChangeProposals(JdbcClient jdbc, PlanNumbers plans, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.changes = changes;
        this.clock = clock;
    }

    /** All of a plan, open ones first, newest first. */
    public List<ChangeProposal> list(PlanId plan) {
        return jdbc.sql(SELECT + "ORDER BY c.state <> 'open', c.id DESC")
                .param("plan", plans.get(plan))
                .query((row, number) -> proposal(row))
                .list();
    }

    /** Those of a plan that take changes, first the one that a person opened or put something into last. */
    public List<ChangeProposal> listOpen(PlanId plan, String login) {
        return jdbc.sql(SELECT + "AND c.state = 'open' ORDER BY greatest((SELECT max(x.made_at)"
                        + " FROM planning.proposed_change x WHERE x.proposal = c.id AND x.made_by = :login),"
                        + " CASE WHEN c.opened_by = :login THEN c.opened_at END) DESC NULLS LAST, c.id DESC")
                .param("plan", plans.get(plan))
                .param("login", login)
                .query((row, number) -> proposal(row))
                .list();
    }

    /**
     * A change proposal of a plan.
     *
     * @throws NoSuchProposal where the plan has none of that number
     */
    public ChangeProposal get(PlanId plan, long proposal) {
        return jdbc.sql(SELECT + "AND c.id = :id")
                .param("plan", plans.get(plan))
                .param("id", proposal)
                .query((row, number) -> proposal(row))
                .optional()
                .orElseThrow(NoSuchProposal::new);
    }

    /**
     * Opens one without changes.
     *
     * @param title at most 100 characters
     * @param reason at most 400 characters
     * @return its number
     * @throws ProposalRefused where title or reason is missing or too long
     */
    public long open(PlanId plan, String title, String reason, String login) {
        String called = Wording.needed(title, Wording.LONGEST_TITLE);
        String why = Wording.needed(reason, Wording.LONGEST_REASON);
        long number = plans.get(plan);
        return changes.by(
                Author.of(login),
                () -> jdbc.sql("INSERT INTO planning.change_proposal (plan, title, reason, opened_by, opened_at)"
                                + " VALUES (:plan, :title, :reason, :login, :at) RETURNING id")
                        .param("plan", number)
                        .param("title", called)
                        .param("reason", why)
                        .param("login", login)
                        .param("at", OffsetDateTime.now(clock))
                        .query(Long.class)
                        .single());
    }

    /**
     * Drops one: nothing of it will stand.
     *
     * @throws ProposalRefused where it is not open, or the reason is missing or too long
     */
    public void drop(PlanId plan, long proposal, String reason, String login) {
        String why = Wording.needed(reason, Wording.LONGEST_REASON);
        changes.by(new Author(login, why, null), () -> {
            lock(plan, proposal);
            return close(proposal, ProposalState.DROPPED, login, why);
        });
    }

    /** An open one, kept from others until the end of the transaction; throws {@link ProposalRefused} where it is open no more. */
    ChangeProposal lock(PlanId plan, long proposal) {
        jdbc.sql("SELECT id FROM planning.change_proposal WHERE id = :id FOR UPDATE")
                .param("id", proposal)
                .query(Long.class)
                .list();
        ChangeProposal standing = get(plan, proposal);
        if (!standing.open()) {
            throw new ProposalRefused("closed");
        }
        return standing;
    }

    int close(long proposal, ProposalState state, String login, @Nullable String reason) {
        return jdbc.sql("UPDATE planning.change_proposal SET state = :state, closed_by = :login, closed_at = :at,"
                        + " closing_reason = :reason WHERE id = :id")
                .param("state", state.code())
                .param("login", login)
                .param("at", OffsetDateTime.now(clock))
                .param("reason", reason, Types.VARCHAR)
                .param("id", proposal)
                .update();
    }

    private static ChangeProposal proposal(ResultSet row) throws SQLException {
        String closedBy = row.getString("closed_by");
        return new ChangeProposal(
                row.getLong("id"),
                new PlanId(row.getString("slug")),
                row.getString("title"),
                row.getString("reason"),
                ProposalState.of(row.getString("state")),
                row.getString("opened_by"),
                row.getTimestamp("opened_at").toInstant(),
                row.getInt("changes"),
                closedBy == null
                        ? null
                        : new Closing(
                                closedBy, row.getTimestamp("closed_at").toInstant(), row.getString("closing_reason")));
    }
}
