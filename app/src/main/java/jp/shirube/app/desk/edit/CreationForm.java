package jp.shirube.app.desk.edit;

import java.util.List;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.field.FieldControl;

/**
 * The form in which something new is entered.
 *
 * @param owner that it will hang on
 * @param title what it is
 * @param siblings that it may stand behind; empty where its place follows by itself
 * @param after number of the chosen sibling; empty for the end
 */
record CreationForm(
        EditableItem item,
        StandingRow owner,
        EditHome home,
        String title,
        List<FieldControl> controls,
        List<FieldControl.Option> siblings,
        String after) {
    CreationForm {
        controls = List.copyOf(controls);
        siblings = List.copyOf(siblings);
    }
}
