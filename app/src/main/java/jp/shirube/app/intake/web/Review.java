package jp.shirube.app.intake.web;

import java.util.List;
import jp.shirube.app.intake.IntakeSheet;
import jp.shirube.app.intake.Proposal;

/**
 * What the review page shows beside the document.
 *
 * @param years whose costs have a column
 * @param branches with the items that people decide about
 * @param records what the reading keeps for itself, such as lines used: decided together
 * @param declined what persons declined, with what it was about
 * @param placed how many printed lines have a place
 * @param printed how many lines print anything
 * @param relisted listings beyond the first of every project
 */
record Review(
        IntakeSheet sheet,
        List<Integer> years,
        List<ReviewBranch> branches,
        List<ReviewRow> records,
        List<ReviewRow> declined,
        long placed,
        long printed,
        long relisted) {

    /** How many proposals are of the kind of this name, without those that were declined. */
    public long count(String kind) {
        return sheet.proposals().stream()
                .filter(each -> each.kind() == Proposal.Kind.valueOf(kind))
                .filter(each -> each.declined() == null)
                .count();
    }

    /** How many rows are ticked. */
    public long ticked() {
        return records.stream().filter(ReviewRow::ticked).count()
                + branches.stream()
                        .flatMap(branch -> branch.rows().stream())
                        .filter(ReviewRow::ticked)
                        .count();
    }
}
