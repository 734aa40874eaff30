package jp.shirube.app.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.intake.Proposal.Decision;
import jp.shirube.app.intake.difference.Difference;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.TextDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports in the database. */
@Component
class StoredIntakes implements Intakes {
    private final Changes changes;
    private final StoredDocuments documents;
    private final DocumentReading reading;
    private final IntakeRows intakes;
    private final Proposals proposals;
    private final PlanStore store;
    private final Difference difference;
    private final Taking taking;
    private final PlanNumbers plans;

    StoredIntakes(
            Changes changes,
            StoredDocuments documents,
            DocumentReading reading,
            IntakeRows intakes,
            Proposals proposals,
            PlanStore store,
            Difference difference,
            Taking taking,
            PlanNumbers plans) {
        this.changes = changes;
        this.documents = documents;
        this.reading = reading;
        this.intakes = intakes;
        this.proposals = proposals;
        this.store = store;
        this.difference = difference;
        this.taking = taking;
        this.plans = plans;
    }

    /** Reading comes first and outside the transaction: what cannot be read leaves no trace. */
    @Override
    public long receive(String fileName, byte[] bytes, @Nullable PlanId plan, String login) {
        Optional<Long> known = intakes.findSame(StoredDocuments.sha256(bytes));
        if (known.isPresent()) {
            return known.get();
        }
        TextDocument text = reading.text(fileName, bytes);
        PlanDocument read = reading.plan(fileName, text);
        Long number = plan != null
                ? Long.valueOf(plans.get(plan))
                : plans.find(read.plan()).orElse(null);
        return changes.by(Author.of(login), () -> {
            long document = documents
                    .find(StoredDocuments.sha256(bytes))
                    .orElseGet(() -> documents.keep(fileName, bytes, text, login));
            long intake = intakes.open(document, number, read);
            propose(intake, number, read);
            return intake;
        });
    }

    private void propose(long intake, @Nullable Long plan, PlanDocument read) {
        if (plan == null) {
            proposals.keep(intake, null, difference.ofNew(intakes.tree(read)));
            return;
        }
        PlanRows standing = store.standing(plan);
        proposals.keep(
                intake,
                plan,
                difference.between(intakes.tree(read), standing, store.nested(standing), store.keys(plan)));
    }

    @Override
    public List<IntakeEntry> list() {
        return intakes.list();
    }

    @Override
    public IntakeSheet get(long intake) {
        return new IntakeSheet(intakes.get(intake), intakes.reading(intake), proposals.list(intake));
    }

    @Override
    public void decide(long intake, Collection<Long> chosen, Decision decision, String login) {
        if (decision == Decision.TAKEN) {
            throw new IllegalArgumentException("only taking marks as taken");
        }
        intakes.get(intake);
        changes.by(Author.of(login), () -> {
            proposals.decide(intake, chosen, decision);
            return intake;
        });
    }

    @Override
    public void decideBranch(long intake, String nodeKey, Decision decision, String login) {
        decide(intake, open(intake, decision, each -> each.branch().contains(nodeKey)), decision, login);
    }

    @Override
    public void decideSure(long intake, String login) {
        decide(intake, open(intake, Decision.TAKE, each -> true), Decision.TAKE, login);
    }

    private List<Long> open(long intake, Decision decision, Predicate<Proposal> which) {
        return proposals.list(intake).stream()
                .filter(each -> each.decision() == Decision.OPEN && which.test(each))
                .filter(each -> decision != Decision.TAKE || each.sure())
                .map(Proposal::id)
                .toList();
    }

    @Override
    public PlanId take(long intake, String login) {
        IntakeEntry entry = intakes.get(intake);
        return changes.by(new Author(login, null, intake), () -> {
            long plan = intakes.lockPlan(intake, plans);
            taking.take(intake, plan, entry.document().id());
            intakes.settle(intake, plan);
            return plans.id(plan);
        });
    }

    @Override
    public PlanDocument export(PlanId plan) {
        return store.document(store.standing(plans.get(plan)));
    }
}
