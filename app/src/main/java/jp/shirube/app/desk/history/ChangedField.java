package jp.shirube.app.desk.history;

import java.util.List;

/**
 * A field of a row before and after, in words.
 *
 * @param name of the field, for people
 * @param before empty for nothing
 * @param after empty for nothing
 */
public record ChangedField(String name, String before, String after) {
    /** The words before, with those that go. */
    public List<Piece> was() {
        return WordDiff.of(before, after).before();
    }

    /** The words after, with those that come. */
    public List<Piece> is() {
        return WordDiff.of(before, after).after();
    }
}
