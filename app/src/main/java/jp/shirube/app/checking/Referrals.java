package jp.shirube.app.checking;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sending findings to the division that owns the text（担当へ送る）. Its people are told, and see it among their work until it is mended. */
@Component
public class Referrals {
    private static final int LONGEST_NOTE = 400;

    private final JdbcClient jdbc;
    private final PlanNumbers numbers;
    private final Changes changes;
    private final Clock clock;

    Referrals(JdbcClient jdbc, PlanNumbers numbers, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Sends a finding that stands.
     *
     * @param division name of the division
     * @param note at most 400 characters; empty for none
     * @throws CheckRefused where the finding stands no more, no division is named, or the note is too long
     */
    public void send(PlanId plan, PlanFinding finding, String division, String note, String login) {
        if (finding.resolution() != null) {
            throw new CheckRefused("gone");
        }
        if (division.isBlank()) {
            throw new CheckRefused("division");
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw new CheckRefused("reason");
        }
        changes.by(
                Author.of(login),
                () -> jdbc.sql("INSERT INTO checking.referral (finding, of_plan, division, note, sent_by, sent_at)"
                                + " VALUES (:finding, :plan, :division, :note, :login, :at)")
                        .param("finding", finding.id())
                        .param("plan", numbers.get(plan))
                        .param("division", division.strip())
                        .param("note", note.strip())
                        .param("login", login)
                        .param("at", OffsetDateTime.now(clock))
                        .update());
    }

    /** What was sent of a plan, by finding, oldest first. */
    Map<Long, List<Referral>> ofPlan(long plan) {
        Map<Long, List<Referral>> sent = new HashMap<>();
        jdbc.sql("SELECT finding, division, note, sent_by, sent_at FROM checking.referral WHERE of_plan = :plan"
                        + " ORDER BY id")
                .param("plan", plan)
                .query((row, number) -> sent.computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                        .add(new Referral(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getTimestamp(5).toInstant())))
                .list();
        return sent;
    }
}
