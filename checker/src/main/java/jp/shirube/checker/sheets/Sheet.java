package jp.shirube.checker.sheets;

import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * One sheet: what stands beside its labels.
 *
 * @param fields in the order of the document; at least one
 */
record Sheet(List<Field> fields) {

    /**
     * A label with its value.
     *
     * @param label as a matching key
     * @param value as printed; empty where nothing is
     */
    record Field(Line line, String label, String value) {

        SourceRef place() {
            return SourceRef.ofLine(line.number(), line.text());
        }
    }

    Sheet {
        fields = List.copyOf(fields);
    }

    /** The field with a label; null where the sheet has none. */
    @Nullable
    Field find(String label) {
        for (Field field : fields) {
            if (field.label().equals(label)) {
                return field;
            }
        }
        return null;
    }

    /** The place of the first field. */
    SourceRef place() {
        return fields.get(0).place();
    }
}
