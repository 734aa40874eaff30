package jp.shirube.app.desk.result;

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

/** Writes results that were typed into their sheet, as one change that is taken back as one. */
@Component
class ResultWriting {
    private final Changes changes;
    private final Edits edits;
    private final Creations creations;
    private final CurrentStaff currentStaff;

    ResultWriting(Changes changes, Edits edits, Creations creations, CurrentStaff currentStaff) {
        this.changes = changes;
        this.edits = edits;
        this.creations = creations;
        this.currentStaff = currentStaff;
    }

    EditedFields write(List<FieldEdit> edited, List<ResultEntry.Addition> added, @Nullable String reason) {
        Author by = new Author(currentStaff.get().login(), reason, null);
        return changes.by(by, () -> {
            EditedFields outcome = edits.editAll(edited, by);
            for (ResultEntry.Addition each : added) {
                creations.create(ResultText.TABLE, each.indicator().row(), each.values(), null, by);
            }
            return outcome;
        });
    }
}
