package jp.shirube.app.planning;

import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.StandingRows;
import org.springframework.stereotype.Component;

/** A field says something else. */
@Component
class FieldMeaning implements ChangeMeaning {
    private final StandingFields fields;
    private final StandingRows rows;
    private final Edits edits;

    FieldMeaning(StandingFields fields, StandingRows rows, Edits edits) {
        this.fields = fields;
        this.rows = rows;
        this.edits = edits;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.FIELD;
    }

    @Override
    public Optional<EnteredValue> standing(ProposedChange change) {
        return fields.find(change.row(), change.field());
    }

    @Override
    public boolean asSeen(ProposedChange change, EnteredValue standing) {
        return fields.same(change.row(), change.field(), standing, change.shown());
    }

    @Override
    public boolean done(ProposedChange change, EnteredValue standing) {
        return fields.same(change.row(), change.field(), standing, change.entered());
    }

    /** What was written before may have completed this field too, which was found to say what it should: it is written over what it says now. */
    @Override
    public void write(ProposedChange change, Author by) {
        EnteredValue now = rows.get(change.row()).value(change.field());
        edits.edit(change.row(), change.field(), now, change.entered(), by);
    }
}
