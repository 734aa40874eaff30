package jp.shirube.app.desk;

import java.io.Serializable;
import java.util.Map;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.planning.ChangeProposals;
import jp.shirube.app.planning.ChangeWish;
import jp.shirube.app.planning.NoSuchProposal;
import jp.shirube.app.planning.ProposedChanges;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Component;

/** Puts what was typed on the form of a field into a change proposal（変更案に入れる） instead of the plan. */
@Component
class ProposalEntry {
    private final ChangeProposals proposals;
    private final ProposedChanges changes;
    private final EditHomes homes;
    private final FieldWords words;
    private final CurrentStaff staff;

    ProposalEntry(
            ChangeProposals proposals, ProposedChanges changes, EditHomes homes, FieldWords words, CurrentStaff staff) {
        this.proposals = proposals;
        this.changes = changes;
        this.homes = homes;
        this.words = words;
        this.staff = staff;
    }

    /**
     * Puts the change into the proposal that the form names.
     *
     * @throws NoSuchProposal where the plan of the row has no such proposal
     * @throws jp.shirube.app.audit.ChangedMeanwhile where the field does not say what was shown
     */
    Proposed put(EditSubject subject, EditEntry entry, EnteredValue entered, Map<String, String> sent) {
        PlanId plan = homes.plan(subject.row());
        long number = number(sent.getOrDefault("proposal", ""));
        EditHome home = subject.home();
        changes.put(
                plan,
                number,
                new ChangeWish(
                        subject.row().row(),
                        subject.field().name(),
                        words.named(words.item(home.whole().item()), home.title()),
                        subject.title(),
                        entry.shown(),
                        entered,
                        entry.reason().isEmpty() ? null : entry.reason()),
                staff.get().login());
        return new Proposed(
                "/staff/plans/" + plan + "/proposals/" + number,
                proposals.get(plan, number).title());
    }

    /**
     * Where a change went. It waits in the session for the next page.
     *
     * @param path of the page of the proposal
     * @param title of the proposal
     */
    record Proposed(String path, String title) implements Serializable {}

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new NoSuchProposal();
        }
        return Long.parseLong(text);
    }
}
