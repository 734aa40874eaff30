package jp.shirube.app.checking;

import java.time.Clock;
import java.time.OffsetDateTime;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accepting findings as they are, with a reason（受け入れ）, and opening them again. */
@Component
public class Acceptances {
    /** Longest reason, in characters. */
    static final int LONGEST_REASON = 400;

    private final JdbcClient jdbc;
    private final PlanFindings findings;
    private final Changes changes;
    private final Clock clock;

    Acceptances(JdbcClient jdbc, PlanFindings findings, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Accepts a finding as long as its text stays as it is. An earlier acceptance gives way.
     *
     * @param reason at most 400 characters
     * @throws NoSuchFinding where the plan has none of that number
     * @throws CheckRefused where it was mended meanwhile, or the reason is missing or too long
     */
    public void accept(PlanId plan, long finding, String reason, String login) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new CheckRefused("reason");
        }
        changes.by(new Author(login, why, null), () -> {
            if (findings.get(plan, finding).resolution() != null) {
                throw new CheckRefused("gone");
            }
            withdraw(finding, login);
            return jdbc.sql("INSERT INTO checking.acceptance (finding, reason, words, accepted_by, accepted_at)"
                            + " SELECT id, :reason, words, :login, :at FROM checking.finding WHERE id = :finding")
                    .param("reason", why)
                    .param("login", login)
                    .param("at", OffsetDateTime.now(clock))
                    .param("finding", finding)
                    .update();
        });
    }

    /**
     * Opens an accepted finding again.
     *
     * @throws NoSuchFinding where the plan has none of that number
     */
    public void withdraw(PlanId plan, long finding, String login) {
        changes.by(Author.of(login), () -> withdraw(findings.get(plan, finding).id(), login));
    }

    private int withdraw(long finding, String login) {
        return jdbc.sql("UPDATE checking.acceptance SET withdrawn_by = :login, withdrawn_at = :at"
                        + " WHERE finding = :finding AND withdrawn_at IS NULL")
                .param("login", login)
                .param("at", OffsetDateTime.now(clock))
                .param("finding", finding)
                .update();
    }
}
