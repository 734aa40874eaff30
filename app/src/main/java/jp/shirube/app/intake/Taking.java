package jp.shirube.app.intake;

import java.util.List;
import java.util.Set;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.intake.Proposal.Decision;
import jp.shirube.app.plan.PlanId;
import org.springframework.stereotype.Component;

/** Takes what is marked, in one transaction. */
@Component
class Taking {
    private final Changes changes;
    private final IntakeRows intakes;
    private final Proposals proposals;
    private final PlanStore store;
    private final PlanWriting writing;

    Taking(Changes changes, IntakeRows intakes, Proposals proposals, PlanStore store, PlanWriting writing) {
        this.changes = changes;
        this.intakes = intakes;
        this.proposals = proposals;
        this.store = store;
        this.writing = writing;
    }

    /**
     * Takes what is marked, and with it the new nodes and projects that it needs to stand in.
     *
     * @throws ProposalStale where the plan was changed since the proposals were made
     */
    PlanId take(long intake, String login) {
        IntakeEntry entry = intakes.get(intake);
        return changes.by(new Author(login, null, intake), () -> {
            long plan = intakes.lockPlan(intake);
            Set<StoredProposal> taken = TakenProposals.of(proposals.listForTaking(intake));
            if (!taken.isEmpty()) {
                writing.write(
                        new Taken(plan, entry.document().id(), taken), intakes.reading(intake), store.standing(plan));
                List<Long> numbers =
                        taken.stream().map(each -> each.proposal().id()).toList();
                proposals.decide(intake, numbers, Decision.TAKEN);
            }
            return intakes.settle(intake, plan);
        });
    }
}
