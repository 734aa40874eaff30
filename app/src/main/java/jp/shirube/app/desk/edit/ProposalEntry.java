package jp.shirube.app.desk.edit;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldEdit;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.planning.ChangeProposal;
import jp.shirube.app.planning.ChangeProposals;
import jp.shirube.app.planning.ChangeWish;
import jp.shirube.app.planning.NoSuchProposal;
import jp.shirube.app.planning.ProposedChanges;
import jp.shirube.app.planning.ProposedPlace;
import jp.shirube.app.planning.ProposedRow;
import jp.shirube.app.planning.ProposedThings;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.platform.MessageBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a person typed, added or moved into a change proposal（変更案に入れる） instead of the plan. */
@Component
public class ProposalEntry {
    private final MessageBundle texts = MessageBundle.of("planning");
    private final ChangeProposals proposals;
    private final ProposedChanges changes;
    private final ProposedThings things;
    private final StandingRows rows;
    private final EditHomes homes;
    private final FieldWords words;
    private final CurrentStaff staff;

    ProposalEntry(
            ChangeProposals proposals,
            ProposedChanges changes,
            ProposedThings things,
            StandingRows rows,
            EditHomes homes,
            FieldWords words,
            CurrentStaff staff) {
        this.things = things;
        this.rows = rows;
        this.proposals = proposals;
        this.changes = changes;
        this.homes = homes;
        this.words = words;
        this.staff = staff;
    }

    /** The proposals of a plan that take changes, for the person at hand. */
    public List<ChangeProposal> open(PlanId plan) {
        return proposals.listOpen(plan, staff.get().login());
    }

    /** Whether a form asks for a proposal instead of the plan. */
    public static boolean wanted(Map<String, String> sent) {
        return sent.containsKey("into");
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
        return proposed(plan, number);
    }

    /**
     * Puts in that something is to come to be.
     *
     * @param after number of the sibling that it is to stand behind; null for the end
     */
    public Proposed putCreation(
            StandingRow owner,
            EditableItem item,
            Map<String, EnteredValue> values,
            @Nullable Long after,
            @Nullable String reason,
            Map<String, String> sent) {
        PlanId plan = homes.plan(owner);
        long number = number(sent.getOrDefault("proposal", ""));
        things.putCreation(
                plan,
                number,
                item.table().name(),
                owner.row(),
                new ProposedRow(values, after),
                said(owner, texts.format("proposal.add", words.item(item)), reason),
                staff.get().login());
        return proposed(plan, number);
    }

    /** Puts in that a node or a listing is to go to another place. */
    public Proposed putMove(
            RowRef row, ProposedPlace seen, ProposedPlace to, @Nullable String reason, Map<String, String> sent) {
        StandingRow moved = rows.get(row);
        PlanId plan = homes.plan(moved);
        long number = number(sent.getOrDefault("proposal", ""));
        String own = moved.row().table().equals("plan.node") ? "" : words.own(moved);
        String title = own.isEmpty() ? texts.format("proposal.move") : words.within(texts.format("proposal.move"), own);
        things.putMove(
                plan,
                number,
                row,
                seen,
                to,
                said(moved, title, reason),
                staff.get().login());
        return proposed(plan, number);
    }

    /** Puts in many fields, all of them or, where one was changed meanwhile, none. */
    public Proposed putAll(
            PlanId plan, List<FieldEdit> edits, Runnable more, @Nullable String reason, Map<String, String> sent) {
        long number = number(sent.getOrDefault("proposal", ""));
        things.together(staff.get().login(), reason, () -> {
            edits.forEach(each -> putField(plan, number, each, reason));
            more.run();
        });
        return proposed(plan, number);
    }

    private void putField(PlanId plan, long number, FieldEdit edit, @Nullable String reason) {
        StandingRow row = rows.get(edit.row());
        ProposedThings.Said said =
                said(row, words.title(row, row.item().find(edit.field()).orElseThrow()), reason);
        changes.put(
                plan,
                number,
                new ChangeWish(
                        edit.row(), edit.field(), said.thing(), said.title(), edit.shown(), edit.entered(), reason),
                staff.get().login());
    }

    private ProposedThings.Said said(StandingRow row, String title, @Nullable String reason) {
        EditHome home = homes.of(row);
        return new ProposedThings.Said(words.named(words.item(home.whole().item()), home.title()), title, reason);
    }

    private Proposed proposed(PlanId plan, long number) {
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
    public record Proposed(String path, String title) implements Serializable {}

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new NoSuchProposal();
        }
        return Long.parseLong(text);
    }
}
