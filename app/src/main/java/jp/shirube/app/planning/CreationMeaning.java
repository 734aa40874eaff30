package jp.shirube.app.planning;

import java.util.Optional;
import jp.shirube.app.audit.AlreadyThere;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Creations;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.RowRef;
import jp.shirube.exchange.ValueState;
import org.springframework.stereotype.Component;

/** Something comes to be below a row; what stands is nothing, as long as the row stands and has no such thing. */
@Component
class CreationMeaning implements ChangeMeaning {
    static final EnteredValue NOTHING = new EnteredValue(ValueState.TEXT, "", null);

    private final Creations creations;

    CreationMeaning(Creations creations) {
        this.creations = creations;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.CREATION;
    }

    @Override
    public Optional<EnteredValue> standing(ProposedChange change) {
        try {
            creations.check(
                    change.field(),
                    change.row(),
                    ProposedRow.of(change.entered()).values());
            return Optional.of(NOTHING);
        } catch (NoSuchRow | AlreadyThere impossible) {
            return Optional.empty();
        }
    }

    /** Where the sibling that it was to stand behind is gone, it stands at the end. */
    @Override
    public void write(ProposedChange change, Author by) {
        ProposedRow wished = ProposedRow.of(change.entered());
        Long after = wished.after();
        creations.create(
                change.field(),
                change.row(),
                wished.values(),
                after == null ? null : new RowRef(change.field(), after),
                by);
    }
}
