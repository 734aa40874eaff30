package jp.shirube.app.intake;

import java.util.List;
import java.util.Set;
import jp.shirube.app.intake.Proposal.Kind;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.Siblings;

/**
 * What is taken of an import.
 *
 * @param plan number of the plan to write to
 * @param document number of the document that says it
 */
record Taken(long plan, long document, Set<StoredProposal> proposals) {
    /** New rows with their parts. */
    PlanRows added() {
        PlanRows added = new PlanRows();
        proposals.forEach(each -> added.addAll(each.rows()));
        return added;
    }

    /** Fields that differ, without the order among siblings. */
    List<StoredProposal> changed() {
        return proposals.stream()
                .filter(each -> each.proposal().kind() == Kind.CHANGED && !moves(each))
                .toList();
    }

    /** Places among siblings that differ. */
    List<StoredProposal> moved() {
        return proposals.stream()
                .filter(each -> each.proposal().kind() == Kind.CHANGED && moves(each))
                .toList();
    }

    /** What the document does not say any more. */
    List<StoredProposal> gone() {
        return proposals.stream()
                .filter(each -> each.proposal().kind() == Kind.GONE)
                .toList();
    }

    boolean touchesHeader() {
        return proposals.stream().anyMatch(each -> each.proposal().item().equals("plan"));
    }

    private static boolean moves(StoredProposal each) {
        String field = each.proposal().field();
        return field != null && Siblings.isOrder(each.proposal().item(), field);
    }
}
