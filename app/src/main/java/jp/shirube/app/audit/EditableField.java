package jp.shirube.app.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shirube.exchange.Coded;

/**
 * A field that a person may edit（編集できる欄）.
 *
 * @param path in the row as JSON, its steps parted by dots, such as {@code period.from}
 * @param required whether it is never empty
 * @param codes that may stand in it; empty unless it is a CODE
 * @param clears field that gives way when this one is written, such as the words as printed; empty for none
 */
public record EditableField(String path, FieldKind kind, boolean required, List<String> codes, String clears) {
    public EditableField {
        codes = List.copyOf(codes);
    }

    /** A field that may be empty. */
    public static EditableField of(FieldKind kind, String path) {
        return new EditableField(path, kind, false, List.of(), "");
    }

    /** A field that holds a constant of a word list. */
    public static EditableField code(String path, Coded... constants) {
        return new EditableField(
                path,
                FieldKind.CODE,
                false,
                Stream.of(constants).map(Coded::code).toList(),
                "");
    }

    /** The same field, never empty. */
    public EditableField always() {
        return new EditableField(path, kind, true, codes, clears);
    }

    /** The same field; another one gives way when it is written. */
    public EditableField clearing(String other) {
        return new EditableField(path, kind, required, codes, other);
    }

    /** Throws {@link EditRefused} where the field cannot say that. */
    public void check(EnteredValue entered) {
        Edits.check(this, entered);
    }

    /** Name in addresses: its column, or the beginning of the names of its columns. */
    public String name() {
        return path.replace('.', '_').replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
