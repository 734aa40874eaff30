package jp.shirube.app.desk.field;

import java.util.List;
import jp.shirube.app.audit.EditableField;

/**
 * The input of a field, as a form shows it.
 *
 * @param id what the ids and names of its inputs begin with; empty where the form has only this one
 * @param label what it is called
 * @param unit beside it; empty for none
 * @param kinds of value to choose from; empty where it is not measured
 * @param options to choose from; empty where words are typed
 */
public record FieldControl(
        String id,
        EditableField field,
        String label,
        TypedField typed,
        String unit,
        List<String> kinds,
        List<Option> options) {

    /** Something to choose. */
    public record Option(String code, String label) {}

    public FieldControl {
        kinds = List.copyOf(kinds);
        options = List.copyOf(options);
    }

    /** How the browser helps while typing: amount, number, year, or nothing. */
    public String help() {
        return switch (field.kind()) {
            case AMOUNT -> "amount";
            case VALUE -> "number";
            case YEAR, AS_OF -> "year";
            default -> "";
        };
    }

    /** Whether it is typed on many lines. */
    public boolean tall() {
        return switch (field.kind()) {
            case TEXT, TEXTS -> true;
            default -> false;
        };
    }
}
