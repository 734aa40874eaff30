package jp.shirube.app.desk.sheet;

import jp.shirube.app.audit.StandingRow;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet.
 *
 * @param id for links to it; its input is sent under {@code v.} and the id, what was shown under {@code s.} and the id
 * @param row that holds its field; null where there is no such row yet, or more than one
 * @param open whether the person at hand may edit it
 * @param standing what its field says now, as it is written in the cell
 * @param text in the input: what stands, or what was typed
 * @param shown what the person saw or, after a conflict, sees as standing
 * @param problem why what was typed cannot be taken; null where it can
 * @param seen what the person saw before somebody changed it; null where nobody did
 */
record SheetCell(
        String id,
        SheetColumn column,
        @Nullable StandingRow row,
        boolean open,
        String standing,
        String text,
        String shown,
        @Nullable String problem,
        @Nullable String seen) {

    static SheetCell standing(String id, SheetColumn column, @Nullable StandingRow row, boolean open, String text) {
        return new SheetCell(id, column, row, open, text, text, text, null, null);
    }

    /** The same with what was typed over what was shown. */
    SheetCell typed(String typed, String earlier) {
        return new SheetCell(id, column, row, open, standing, typed, earlier, null, null);
    }

    SheetCell bad(String why) {
        return new SheetCell(id, column, row, open, standing, text, shown, why, null);
    }

    /** The same over what stands by now. */
    SheetCell overStanding() {
        return new SheetCell(id, column, row, open, standing, text, standing, null, shown);
    }

    /** Whether what is typed comes to be a part of the line's row that is not there yet. */
    boolean creates() {
        return open && row == null;
    }

    /** Whether something else was typed than was shown. */
    boolean changed() {
        return !text.equals(shown);
    }
}
