package jp.shirube.app.intake;

import java.util.List;
import jp.shirube.app.audit.PersonalChanges;
import jp.shirube.app.intake.difference.Change;
import jp.shirube.app.intake.difference.Difference;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.exchange.PlanDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a reading to proposals. Needs a transaction of {@code Changes}. */
@Component
class Comparison {
    private final PlanStore store;
    private final Adoption adoption;
    private final Difference difference;
    private final Proposals proposals;
    private final ReadingNotes notes;
    private final PersonalChanges personal;

    Comparison(
            PlanStore store,
            Adoption adoption,
            Difference difference,
            Proposals proposals,
            ReadingNotes notes,
            PersonalChanges personal) {
        this.personal = personal;
        this.store = store;
        this.adoption = adoption;
        this.difference = difference;
        this.proposals = proposals;
        this.notes = notes;
    }

    /**
     * Proposes what differs from what stands. A reading that says nothing else than what stands, but for what persons declined, is as good as
     * taken: its notes become those of the plan, where they differ.
     *
     * @param plan number; null for a new plan
     */
    void propose(long intake, @Nullable Long plan, long document, PlanDocument reading) {
        PlanRows standing = plan == null ? new PlanRows() : store.standing(plan, personal.brought(plan));
        PlanRows read = adoption.rows(reading, plan == null ? 0 : plan, standing);
        List<Change> changes = difference.between(read, standing);
        proposals.replaceEarlier(document, intake);
        boolean asks = proposals.keep(intake, plan, changes);
        if (plan != null && !asks && ReadingNotes.differ(read, standing)) {
            notes.replace(plan, document, read, standing, ReadingNotes.OF_ALL_LINES);
        }
    }
}
