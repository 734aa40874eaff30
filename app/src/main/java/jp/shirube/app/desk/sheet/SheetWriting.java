package jp.shirube.app.desk.sheet;

import java.util.List;
import java.util.Map;
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
class SheetWriting {
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

    EditedFields write(List<FieldEdit> edited, List<SheetEntry.Addition> added, @Nullable String reason) {
        Author by = new Author(currentStaff.get().login(), reason, null);
        return changes.by(by, () -> {
            EditedFields outcome = edits.editAll(edited, by);
            for (SheetEntry.Addition each : added) {
                creations.create(
                        each.column().item().table().name(),
                        each.row().row(),
                        Map.of(each.column().field().name(), each.entered()),
                        null,
                        by);
            }
            return new EditedFields(outcome.saved() + added.size(), outcome.conflicts(), outcome.mark());
        });
    }
}
