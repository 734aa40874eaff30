package jp.shirube.app.planning;

import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody wants to put into a change proposal.
 *
 * @param field by its name in the catalogue of what may be edited
 * @param thing what it is about, for people
 * @param title what the field is called
 * @param shown what the person saw
 * @param entered what is to stand
 * @param reason null where none is given
 */
public record ChangeWish(
        RowRef row,
        String field,
        String thing,
        String title,
        EnteredValue shown,
        EnteredValue entered,
        @Nullable String reason) {}
