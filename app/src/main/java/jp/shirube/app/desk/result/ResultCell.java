package jp.shirube.app.desk.result;

import jp.shirube.app.audit.StandingRow;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the sheet of results: one indicator in one fiscal year, its value with its state, or its note.
 *
 * @param id for links to it; its input is sent under {@code v.} and the id, what was shown under {@code s.} and the id
 * @param row the result; null where there is none yet
 * @param open whether the person at hand may enter it
 * @param standing what is said now, as it is written in the cell
 * @param text in the input: what stands, or what was typed
 * @param shown what the person saw or, after a conflict, sees as standing
 * @param problem why what was typed cannot be taken; null where it can
 * @param seen what the person saw before somebody changed it; null where nobody did
 * @param about what else is to be known of the result
 */
record ResultCell(
        String id,
        int year,
        @Nullable StandingRow row,
        boolean open,
        String standing,
        String text,
        String shown,
        @Nullable String problem,
        @Nullable String seen,
        About about) {

    /**
     * What stands beside a result.
     *
     * @param awaited code of the standing of a result that is not there; empty where one is there or none is awaited
     * @param hint what looks unlike the years before; empty for nothing
     * @param note empty for none
     * @param evidence how many files stand for it
     */
    record About(String awaited, String hint, String note, int evidence) {}

    static ResultCell standing(String id, int year, @Nullable StandingRow row, boolean open, String text, About about) {
        return new ResultCell(id, year, row, open, text, text, text, null, null, about);
    }

    /** The same with what was typed over what was shown. */
    ResultCell typed(String typed, String earlier) {
        return new ResultCell(id, year, row, open, standing, typed, earlier, null, null, about);
    }

    ResultCell bad(String why) {
        return new ResultCell(id, year, row, open, standing, text, shown, why, null, about);
    }

    /** The same over what stands by now. */
    ResultCell overStanding() {
        return new ResultCell(id, year, row, open, standing, text, standing, null, shown, about);
    }

    /** Whether something else was typed than was shown. */
    boolean changed() {
        return !text.equals(shown);
    }

    /** Whether what was typed may be written: nobody changed the cell since it was shown. */
    boolean writable() {
        return open && changed() && shown.equals(standing);
    }

    /** Whether somebody changed the cell after it was shown, to something else than what was typed. */
    boolean overtaken() {
        return changed() && !shown.equals(standing) && !text.equals(standing);
    }
}
