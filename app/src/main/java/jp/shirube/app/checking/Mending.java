package jp.shirube.app.checking;

import java.util.List;
import jp.shirube.app.audit.RowRef;

/**
 * A field that can be mended by what rules know（候補で直す）: the words as they stand, and as they would.
 *
 * @param field its name, as in the catalogue of what may be edited
 * @param thing what the row belongs to, for people
 * @param path page that shows it
 * @param changes where both differ, in the order of the findings
 */
public record Mending(
        RowRef row, String field, String thing, String path, String before, String after, List<Change> changes) {
    public Mending {
        changes = List.copyOf(changes);
    }

    /**
     * One place of the field.
     *
     * @param finding its number
     * @param rule of the finding
     * @param ahead some words before the place
     * @param behind some words after it
     */
    public record Change(long finding, String rule, String ahead, String read, String written, String behind) {}

    /** Its name among all fields of all plans. */
    public String key() {
        return row.table() + "/" + row.id() + "/" + field;
    }
}
