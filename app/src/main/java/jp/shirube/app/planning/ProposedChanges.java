package jp.shirube.app.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.Retirements.Below;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes in change proposals: put in, taken out, based anew. None of this touches the plan. */
@Component
public class ProposedChanges {
    private final JdbcClient jdbc;
    private final ChangeProposals proposals;
    private final StandingFields fields;
    private final GoingRows going;
    private final ChangeMeanings meanings;
    private final Changes changes;
    private final Clock clock;

    ProposedChanges(
            JdbcClient jdbc,
            ChangeProposals proposals,
            StandingFields fields,
            GoingRows going,
            ChangeMeanings meanings,
            Changes changes,
            Clock clock) {
        this.meanings = meanings;
        this.going = going;
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.fields = fields;
        this.changes = changes;
        this.clock = clock;
    }

    /** The changes of a proposal, in the order in which they were put in. */
    public List<ProposedChange> list(ChangeProposal proposal) {
        return jdbc.sql(
                        "SELECT * FROM planning.proposed_change WHERE proposal = :id AND taken_out_at IS NULL ORDER BY id")
                .param("id", proposal.id())
                .query((row, number) -> change(row))
                .list();
    }

    /**
     * Puts a change in; one of the same field gives way to it.
     *
     * @throws ProposalRefused where the proposal is not open, the row is of another plan, or the field says that already
     * @throws ChangedMeanwhile where the field does not say what the person saw
     * @throws jp.shirube.app.audit.EditRefused where nobody edits the field, or it cannot say that
     */
    public void put(PlanId plan, long proposal, ChangeWish wish, String login) {
        changes.by(new Author(login, wish.reason(), null), () -> {
            ChangeProposal standing = proposals.lock(plan, proposal);
            EnteredValue now = fields.now(plan, wish.row(), wish.field(), wish.entered());
            if (!fields.same(wish.row(), wish.field(), now, wish.shown())) {
                throw new ChangedMeanwhile(wish.shown().text(), now.text());
            }
            if (fields.same(wish.row(), wish.field(), now, wish.entered())) {
                throw new ProposalRefused("same");
            }
            return replace(standing, ChangeKind.FIELD, wish, null, login);
        });
    }

    /**
     * Puts in that a row is to be retired with all that hangs on it.
     *
     * @param below what becomes of branches below
     * @param title what is to be retired, for people
     * @throws ProposalRefused where the proposal is not open, or the row is of another plan
     * @throws jp.shirube.app.audit.NoSuchRow where the row does not stand
     */
    public void putRetirement(
            PlanId plan, long proposal, RowRef row, Below below, String title, @Nullable String reason, String login) {
        changes.by(new Author(login, reason, null), () -> {
            ChangeProposal standing = proposals.lock(plan, proposal);
            EnteredValue goes = going.now(plan, row, below);
            EnteredValue nothing = new EnteredValue(ValueState.TEXT, "", null);
            ChangeWish wish = new ChangeWish(row, "", title, "", goes, nothing, reason);
            return replace(standing, ChangeKind.RETIREMENT, wish, below, login);
        });
    }

    /** One change of a field, or of the standing or the place of a row, gives way to the next. */
    private int replace(
            ChangeProposal standing, ChangeKind kind, ChangeWish wish, @Nullable Below below, String login) {
        list(standing).stream()
                .filter(each -> each.kind() == kind
                        && each.row().equals(wish.row())
                        && each.field().equals(wish.field()))
                .forEach(each -> takeOut(each.id()));
        return insert(standing.id(), kind, wish, below, login);
    }

    /** Puts in what {@link ProposedThings} found to be possible. */
    void put(PlanId plan, long proposal, ChangeKind kind, ChangeWish wish, String login) {
        changes.by(new Author(login, wish.reason(), null), () -> {
            ChangeProposal standing = proposals.lock(plan, proposal);
            return kind == ChangeKind.CREATION
                    ? insert(standing.id(), kind, wish, null, login)
                    : replace(standing, kind, wish, null, login);
        });
    }

    private int insert(long proposal, ChangeKind kind, ChangeWish wish, @Nullable Below below, String login) {
        return jdbc.sql(
                        "INSERT INTO planning.proposed_change (proposal, kind, row_table, row_number, field, below, thing, title,"
                                + " shown_state, shown_text, shown_number, entered_state, entered_text, entered_number, reason,"
                                + " made_by, made_at) VALUES (:proposal, :kind, :table, :row, :field, :below, :thing, :title, :shownState,"
                                + " :shownText, :shownNumber, :state, :text, :number, :reason, :login, :at)")
                .param("proposal", proposal)
                .param("kind", kind.code())
                .param("table", wish.row().table())
                .param("row", wish.row().id())
                .param("field", wish.field())
                .param("below", below == null ? null : below.name(), Types.VARCHAR)
                .param("thing", wish.thing())
                .param("title", wish.title())
                .param("shownState", wish.shown().state().code())
                .param("shownText", wish.shown().text())
                .param("shownNumber", wish.shown().number(), Types.NUMERIC)
                .param("state", wish.entered().state().code())
                .param("text", wish.entered().text())
                .param("number", wish.entered().number(), Types.NUMERIC)
                .param("reason", wish.reason(), Types.VARCHAR)
                .param("login", login)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * A change of a proposal.
     *
     * @throws NoSuchProposal where there is none of that number in it
     */
    public ProposedChange get(ChangeProposal proposal, long change) {
        return list(proposal).stream()
                .filter(each -> each.id() == change)
                .findFirst()
                .orElseThrow(NoSuchProposal::new);
    }

    /**
     * Takes a change out again; what it was stays in the history.
     *
     * @throws NoSuchProposal where there is none of that number in it
     * @throws ProposalRefused where the proposal is not open
     */
    public void takeOut(PlanId plan, long proposal, long change, String login) {
        changes.by(
                Author.of(login),
                () -> takeOut(get(proposals.lock(plan, proposal), change).id()));
    }

    private int takeOut(long change) {
        return jdbc.sql("UPDATE planning.proposed_change SET taken_out_at = :at WHERE id = :id")
                .param("at", OffsetDateTime.now(clock))
                .param("id", change)
                .update();
    }

    /**
     * Bases a change on what stands now, so that it can be adopted.
     *
     * @param seen words of the field that the person saw before deciding so
     * @throws ChangedMeanwhile where the field says something else again
     * @throws ProposalRefused where the proposal is not open, or the field says already what the change wants
     */
    public void rebase(PlanId plan, long proposal, long change, String seen, String login) {
        changes.by(Author.of(login), () -> {
            ProposedChange standing = get(proposals.lock(plan, proposal), change);
            ChangeMeaning meaning = meanings.of(standing);
            EnteredValue now = meaning.standing(standing).orElseThrow(NoSuchRow::new);
            if (!now.text().equals(seen)) {
                throw new ChangedMeanwhile(seen, now.text());
            }
            if (meaning.done(standing, now)) {
                throw new ProposalRefused("same");
            }
            return jdbc.sql("UPDATE planning.proposed_change SET shown_state = :state, shown_text = :text,"
                            + " shown_number = :number, made_by = :login, made_at = :at WHERE id = :id")
                    .param("state", now.state().code())
                    .param("text", now.text())
                    .param("number", now.number(), Types.NUMERIC)
                    .param("login", login)
                    .param("at", OffsetDateTime.now(clock))
                    .param("id", change)
                    .update();
        });
    }

    private static ProposedChange change(ResultSet row) throws SQLException {
        return new ProposedChange(
                row.getLong("id"),
                ChangeKind.of(row.getString("kind")),
                new RowRef(row.getString("row_table"), row.getLong("row_number")),
                row.getString("field"),
                row.getString("below") == null ? null : Below.valueOf(row.getString("below")),
                row.getString("thing"),
                row.getString("title"),
                value(row, "shown"),
                value(row, "entered"),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }

    private static EnteredValue value(ResultSet row, String which) throws SQLException {
        return new EnteredValue(
                Coded.find(ValueState.class, row.getString(which + "_state")).orElseThrow(),
                row.getString(which + "_text"),
                row.getBigDecimal(which + "_number"));
    }
}
