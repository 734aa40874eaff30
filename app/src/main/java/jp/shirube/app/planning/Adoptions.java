package jp.shirube.app.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.MessageBundle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adopts change proposals（採用）: all changes at once, or none where a field says something else than its proposer saw. */
@Component
public class Adoptions {
    /** What comes to be is named by what stands, and what is retired takes along what stands below it: so nothing is written below what is gone. */
    private static final List<ChangeKind> ORDER =
            List.of(ChangeKind.FIELD, ChangeKind.CREATION, ChangeKind.MOVE, ChangeKind.RETIREMENT);

    private final MessageBundle words = MessageBundle.of("planning");
    private final JdbcClient jdbc;
    private final ChangeProposals proposals;
    private final ProposedChanges proposed;
    private final ChangeMeanings meanings;
    private final Changes changes;

    Adoptions(
            JdbcClient jdbc,
            ChangeProposals proposals,
            ProposedChanges proposed,
            ChangeMeanings meanings,
            Changes changes) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.proposed = proposed;
        this.meanings = meanings;
        this.changes = changes;
    }

    /**
     * What a field says now, which rows would go now, where it stands now, or nothing for what is to come to be; empty where the change can be
     * made no more, such as where its row was retired since.
     */
    public Optional<EnteredValue> standing(ProposedChange change) {
        return meanings.of(change).standing(change);
    }

    /** Whether a change finds something else than its proposer saw, or can be made no more. */
    public boolean stale(ProposedChange change) {
        return standing(change)
                .filter(now -> meanings.of(change).asSeen(change, now))
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
            lockAll(all);
            List<ProposedChange> stale = new ArrayList<>(all);
            stale.removeIf(each -> !stale(each));
            if (!stale.isEmpty()) {
                throw new AdoptionStale(stale.size());
            }
            for (ChangeKind kind : ORDER) {
                all.stream()
                        .filter(each -> each.kind() == kind)
                        .forEach(each -> meanings.of(each).write(each, author(adopted, each, login)));
            }
            return changes.by(Author.of(login), () -> proposals.close(proposal, ProposalState.ADOPTED, login, null));
        });
    }

    /** Moves lock the plan before its rows, so does this. */
    private void lockAll(List<ProposedChange> all) {
        if (all.stream().anyMatch(each -> each.kind() == ChangeKind.MOVE)) {
            jdbc.sql("SELECT p.id FROM plan.plan p JOIN planning.change_proposal c ON c.plan = p.id"
                            + " JOIN planning.proposed_change x ON x.proposal = c.id WHERE x.id = :change"
                            + " FOR NO KEY UPDATE OF p")
                    .param("change", all.get(0).id())
                    .query(Long.class)
                    .list();
        }
        all.stream()
                .map(ProposedChange::row)
                .distinct()
                .sorted(Comparator.comparing(RowRef::table).thenComparing(RowRef::id))
                .forEach(this::lock);
    }

    /** The tables of changes are those of the catalogue of what may be edited: nothing else comes into a proposal. */
    private void lock(RowRef row) {
        jdbc.sql("SELECT id FROM " + row.table() + " WHERE id = :id FOR UPDATE")
                .param("id", row.id())
                .query(Long.class)
                .list();
    }

    private Author author(ChangeProposal of, ProposedChange change, String login) {
        String reason = change.reason();
        String why = reason == null
                ? words.format("proposal.why", of.title(), change.by())
                : words.format("proposal.why-reason", of.title(), change.by(), reason);
        return new Author(login, why, null);
    }
}
