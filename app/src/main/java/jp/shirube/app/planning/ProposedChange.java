package jp.shirube.app.planning;

import java.time.Instant;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Retirements.Below;
import jp.shirube.app.audit.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * One change in a change proposal: a field, what it said and what it is to say（新旧）; or a row that is to be retired, to come to be, or to go
 * to another place.
 *
 * @param row of a creation the one that the new one is to hang on
 * @param field the table of the new row where one is to come to be; empty for a retirement and for a move
 * @param below what becomes of branches below a row that is to be retired; null for a field
 * @param thing what it is about, as it was called when the change was put in
 * @param title what the field was called then
 * @param shown what the person saw; of a row that is to be retired, the rows that go with it, one a line; of a move a {@link ProposedPlace}
 * @param entered what is to stand: a value, a {@link ProposedRow} or a {@link ProposedPlace}
 * @param by login of who put it in, or based it anew
 */
public record ProposedChange(
        long id,
        ChangeKind kind,
        RowRef row,
        String field,
        @Nullable Below below,
        String thing,
        String title,
        EnteredValue shown,
        EnteredValue entered,
        @Nullable String reason,
        String by,
        Instant at) {
    /** Whether the row is to be retired. */
    public boolean retires() {
        return kind == ChangeKind.RETIREMENT;
    }
}
