package jp.shirube.app.desk.sheet;

import java.util.List;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.desk.field.FieldControl;

/**
 * A column of a sheet: a field of the rows themselves, or of the one part of a kind that each of them has.
 *
 * @param item whose field it is
 * @param title what it is called
 * @param options to choose from; empty where words or values are typed
 */
public record SheetColumn(EditableItem item, EditableField field, String title, List<FieldControl.Option> options) {
    public SheetColumn {
        options = List.copyOf(options);
    }

    /** Name in the names of its cells, unique in the sheet. */
    public String name() {
        return item.item() + "-" + field.name();
    }

    /** How the browser reads what is typed (sheet-cells.js). */
    public String reads() {
        FieldKind kind = field.kind();
        return kind == FieldKind.CODE || kind == FieldKind.CHOICE ? "choice" : tall() ? "lines" : "words";
    }

    /** Whether a cell holds many lines. */
    public boolean tall() {
        return field.kind() == FieldKind.TEXT || field.kind() == FieldKind.TEXTS;
    }

    /** Whether cells stand at the right, as numbers do. */
    public boolean measured() {
        return field.kind().measured();
    }
}
