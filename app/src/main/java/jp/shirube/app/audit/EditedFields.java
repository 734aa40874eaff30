package jp.shirube.app.audit;

import java.util.List;

/**
 * What became of fields that were edited together.
 *
 * @param saved how many stand now as entered
 * @param conflicts those that somebody changed meanwhile; they were not written
 * @param mark by which {@link Undo} takes the saved ones back
 */
public record EditedFields(int saved, List<Conflict> conflicts, long mark) {
    public EditedFields {
        conflicts = List.copyOf(conflicts);
    }

    /** A field that says something else by now. */
    public record Conflict(FieldEdit edit, EnteredValue standing) {}
}
