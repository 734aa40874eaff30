package jp.shirube.app.desk.planning;

import java.util.List;
import java.util.Optional;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.EditHomes;
import jp.shirube.app.desk.FieldWords;
import jp.shirube.app.desk.history.ChangedField;
import jp.shirube.app.planning.Adoptions;
import jp.shirube.app.planning.ChangeProposal;
import jp.shirube.app.planning.ProposedChange;
import jp.shirube.app.planning.ProposedChanges;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Component;

/** Says the changes of a proposal in words, each beside what stands. */
@Component
class ChangeLines {
    private final ProposedChanges changes;
    private final Adoptions adoptions;
    private final StandingRows rows;
    private final EditHomes homes;
    private final FieldWords words;
    private final CurrentStaff staff;

    ChangeLines(
            ProposedChanges changes,
            Adoptions adoptions,
            StandingRows rows,
            EditHomes homes,
            FieldWords words,
            CurrentStaff staff) {
        this.changes = changes;
        this.adoptions = adoptions;
        this.rows = rows;
        this.homes = homes;
        this.words = words;
        this.staff = staff;
    }

    /** The lines, in the order in which the changes were put in. What is closed is compared with nothing. */
    List<ChangeLine> of(ChangeProposal proposal) {
        return changes.list(proposal).stream()
                .map(each -> line(each, proposal.open()))
                .toList();
    }

    private ChangeLine line(ProposedChange change, boolean open) {
        Optional<StandingRow> row = find(change);
        boolean stale = open && adoptions.stale(change);
        Optional<EnteredValue> now = stale ? adoptions.standing(change) : Optional.empty();
        return new ChangeLine(
                change,
                row.map(each -> homes.of(each).path()).orElse(null),
                new ChangedField(change.title(), say(row, change, change.shown()), say(row, change, change.entered())),
                now.map(value -> say(row, change, value)).orElse(null),
                now.map(EnteredValue::text).orElse(null),
                stale,
                change.by().equals(staff.get().login()));
    }

    private Optional<StandingRow> find(ProposedChange change) {
        try {
            StandingRow row = rows.get(change.row());
            homes.of(row);
            return Optional.of(row);
        } catch (NoSuchRow retired) {
            return Optional.empty();
        }
    }

    /** Without its row the words stand as they were typed. */
    private String say(Optional<StandingRow> row, ProposedChange change, EnteredValue value) {
        return row.flatMap(each -> each.item().find(change.field()).map(field -> said(each, field, value)))
                .orElseGet(value::text);
    }

    private String said(StandingRow row, EditableField field, EnteredValue value) {
        return words.say(row, field, value);
    }
}
