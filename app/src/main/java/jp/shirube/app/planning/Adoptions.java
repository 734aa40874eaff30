package jp.shirube.app.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Retirements;
import jp.shirube.app.audit.Retirements.Below;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.MessageBundle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adopts change proposals（採用）: all changes at once, or none where a field says something else than its proposer saw. */
@Component
public class Adoptions {
    private final MessageBundle words = MessageBundle.of("planning");
    private final JdbcClient jdbc;
    private final ChangeProposals proposals;
    private final ProposedChanges proposed;
    private final StandingFields fields;
    private final GoingRows going;
    private final Retirements retirements;
    private final StandingRows rows;
    private final Edits edits;
    private final Changes changes;

    Adoptions(
            JdbcClient jdbc,
            ChangeProposals proposals,
            ProposedChanges proposed,
            StandingFields fields,
            GoingRows going,
            Retirements retirements,
            StandingRows rows,
            Edits edits,
            Changes changes) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.proposed = proposed;
        this.fields = fields;
        this.going = going;
        this.retirements = retirements;
        this.rows = rows;
        this.edits = edits;
        this.changes = changes;
    }

    /** What a field says now, or which rows would go now; empty where the row was retired since. */
    public Optional<EnteredValue> standing(ProposedChange change) {
        Below below = change.below();
        return below != null ? going.find(change.row(), below) : fields.find(change.row(), change.field());
    }

    /** Whether the field of a change says something else than its proposer saw, or stands no more. */
    public boolean stale(ProposedChange change) {
        return standing(change)
                .filter(now -> change.retires()
                        ? now.says(change.shown())
                        : fields.same(change.row(), change.field(), now, change.shown()))
                .isEmpty();
    }

    /**
     * Writes all changes of a proposal into the plan, in one transaction.
     *
     * @throws AdoptionStale where fields say something else by now; nothing is written
     * @throws ProposalRefused where it is not open or has no changes
     */
    public void adopt(PlanId plan, long proposal, String login) {
        changes.by(Author.of(login), () -> {
            ChangeProposal adopted = proposals.lock(plan, proposal);
            List<ProposedChange> all = proposed.list(adopted);
            if (all.isEmpty()) {
                throw new ProposalRefused("empty");
            }
            all.stream()
                    .map(ProposedChange::row)
                    .distinct()
                    .sorted(Comparator.comparing(RowRef::table).thenComparing(RowRef::id))
                    .forEach(this::lock);
            List<ProposedChange> stale = new ArrayList<>(all);
            stale.removeIf(each -> !stale(each));
            if (!stale.isEmpty()) {
                throw new AdoptionStale(stale.size());
            }
            all.stream().filter(each -> !each.retires()).forEach(each -> write(adopted, each, login));
            all.stream().filter(ProposedChange::retires).forEach(each -> retire(adopted, each, login));
            return changes.by(Author.of(login), () -> proposals.close(proposal, ProposalState.ADOPTED, login, null));
        });
    }

    /** The tables of changes are those of the catalogue of what may be edited: nothing else comes into a proposal. */
    private void lock(RowRef row) {
        jdbc.sql("SELECT id FROM " + row.table() + " WHERE id = :id FOR UPDATE")
                .param("id", row.id())
                .query(Long.class)
                .list();
    }

    /** What was written before may have completed this field too, which was found to say what it should: it is written over what it says now. */
    private void write(ChangeProposal of, ProposedChange change, String login) {
        EnteredValue now = rows.get(change.row()).value(change.field());
        edits.edit(change.row(), change.field(), now, change.entered(), author(of, change, login));
    }

    /** What another retirement of the same proposal took along stands no more. */
    private void retire(ChangeProposal of, ProposedChange change, String login) {
        if (standing(change).isPresent()) {
            Below below = Objects.requireNonNull(change.below());
            retirements.retire(change.row(), below, author(of, change, login));
        }
    }

    private Author author(ChangeProposal of, ProposedChange change, String login) {
        String reason = change.reason();
        String why = reason == null
                ? words.format("proposal.why", of.title(), change.by())
                : words.format("proposal.why-reason", of.title(), change.by(), reason);
        return new Author(login, why, null);
    }
}
