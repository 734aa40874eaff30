package jp.shirube.app.desk.edit;

import java.util.List;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.RowRef;

/**
 * The fields of one row, or of some rows of one kind, in the list of what can be edited.
 *
 * @param title what it is
 * @param additions what can be added here
 */
record EditGroup(String title, List<Line> lines, List<Addition> additions) {
    EditGroup {
        lines = List.copyOf(lines);
        additions = List.copyOf(additions);
    }

    /**
     * A field as it stands.
     *
     * @param title what the field is called
     * @param text as it stands; empty for nothing
     * @param byHand whether a person entered it
     * @param retirable whether the row can be retired from here; only on the first line of a part
     */
    record Line(RowRef row, EditableField field, String title, String text, boolean byHand, boolean retirable) {}

    /**
     * Something that can be added.
     *
     * @param table of the new row
     * @param owner that it hangs on
     * @param title what it is
     */
    record Addition(String table, RowRef owner, String title) {}
}
