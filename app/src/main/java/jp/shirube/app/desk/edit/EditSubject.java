package jp.shirube.app.desk.edit;

import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.lineage.Answer;
import jp.shirube.app.desk.lineage.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A field that somebody wants to edit, with everything the page shows of it.
 *
 * @param title what it is called
 * @param says what it says, in words; empty for nothing
 * @param place in the document
 * @param unit beside the value; empty for none
 * @param qualifier 以上 and the like, which stays with a number; null for none
 * @param others sum of the project's other amounts, in the same unit; null where it is no amount
 */
record EditSubject(
        StandingRow row,
        EditableField field,
        EditHome home,
        String title,
        String says,
        Answer answer,
        Answers.Place place,
        String unit,
        @Nullable String qualifier,
        @Nullable String others) {

    EnteredValue standing() {
        return row.value(field.name());
    }

    /** Whether the value stands as it was read from a document; then a reason is required. */
    public boolean printed() {
        return row.document() != null && answer.byHand() == null && !says.isEmpty();
    }

    /** Whether two texts can be put together. */
    public boolean joinable() {
        return field.kind().worded();
    }
}
