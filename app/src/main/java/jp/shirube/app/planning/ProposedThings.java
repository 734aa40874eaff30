package jp.shirube.app.planning;

import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Creations;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.plan.MoveRefused;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into change proposals what is to come to be, and what is to go to another place（変更案に入れる）. None of this touches the plan. */
@Component
public class ProposedThings {
    private final ProposedChanges proposed;
    private final ProposedPlaces places;
    private final Creations creations;
    private final StandingRows rows;
    private final PlanNumbers numbers;
    private final Changes changes;

    ProposedThings(
            ProposedChanges proposed,
            ProposedPlaces places,
            Creations creations,
            StandingRows rows,
            PlanNumbers numbers,
            Changes changes) {
        this.proposed = proposed;
        this.places = places;
        this.creations = creations;
        this.rows = rows;
        this.numbers = numbers;
        this.changes = changes;
    }

    /**
     * Words for people about a change.
     *
     * @param thing what it is about
     * @param title what the change is called
     * @param reason null where none is given
     */
    public record Said(String thing, String title, @Nullable String reason) {}

    /**
     * Puts in that something is to come to be below a row.
     *
     * @param table of the new row
     * @throws ProposalRefused where the proposal is not open, or the row is of another plan
     * @throws jp.shirube.app.audit.EditRefused where such a row cannot hang there or cannot say that
     * @throws jp.shirube.app.audit.AlreadyThere where one that is told apart by nothing stands already
     */
    public void putCreation(
            PlanId plan, long proposal, String table, RowRef owner, ProposedRow wished, Said said, String login) {
        requireOf(plan, owner);
        creations.check(table, owner, wished.values());
        ChangeWish wish = new ChangeWish(
                owner, table, said.thing(), said.title(), CreationMeaning.NOTHING, wished.words(), said.reason());
        proposed.put(plan, proposal, ChangeKind.CREATION, wish, login);
    }

    /**
     * Puts in that a node or a listing is to go to another place; an earlier wish about it gives way.
     *
     * @param seen where the person saw it
     * @throws ProposalRefused where the proposal is not open, the row is of another plan, or it stands there already
     * @throws ChangedMeanwhile where it stands elsewhere than the person saw it
     * @throws MoveRefused where it cannot go there
     */
    public void putMove(
            PlanId plan, long proposal, RowRef row, ProposedPlace seen, ProposedPlace to, Said said, String login) {
        requireOf(plan, row);
        ProposedPlace now = places.now(row);
        if (!now.same(seen)) {
            throw new ChangedMeanwhile(places.called(row, seen).words(), now.words());
        }
        if (now.same(to)) {
            throw new ProposalRefused("same");
        }
        if (!places.takes(row, to)) {
            throw new MoveRefused("sibling");
        }
        EnteredValue wished = places.called(row, to).text();
        ChangeWish wish = new ChangeWish(row, "", said.thing(), said.title(), now.text(), wished, said.reason());
        proposed.put(plan, proposal, ChangeKind.MOVE, wish, login);
    }

    /** Does several of these as one; all of them or, where one is refused, none. */
    public void together(String login, @Nullable String reason, Runnable puts) {
        changes.by(new Author(login, reason, null), () -> {
            puts.run();
            return Map.of();
        });
    }

    private void requireOf(PlanId plan, RowRef row) {
        if (rows.get(row).plan() != numbers.get(plan)) {
            throw new ProposalRefused("elsewhere");
        }
    }
}
