package jp.shirube.app.desk.sheet;

import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Creations;
import jp.shirube.app.audit.EditedFields;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.FieldEdit;
import jp.shirube.app.platform.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what was typed into a sheet, as one change that is taken back as one. */
@Component
public class SheetWriting {
    private final Changes changes;
    private final Edits edits;
    private final Creations creations;
    private final CurrentStaff currentStaff;

    SheetWriting(Changes changes, Edits edits, Creations creations, CurrentStaff currentStaff) {
        this.changes = changes;
        this.edits = edits;
        this.creations = creations;
        this.currentStaff = currentStaff;
    }

    /**
     * Writes what nobody changed meanwhile.
     *
     * @param reason null where none was given
     * @return how many fields and rows were written, the conflicts, and the mark to undo it by
     */
    public EditedFields write(List<FieldEdit> edited, List<NewRow> added, @Nullable String reason) {
        Author by = new Author(currentStaff.get().login(), reason, null);
        return changes.by(by, () -> {
            EditedFields outcome = edits.editAll(edited, by);
            for (NewRow each : added) {
                creations.create(each.table(), each.owner().row(), each.values(), null, by);
            }
            return new EditedFields(outcome.saved() + added.size(), outcome.conflicts(), outcome.mark());
        });
    }
}
