package jp.shirube.app.desk.result;

import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.sheet.TypedCell;
import jp.shirube.app.desk.sheet.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the sheet of results: one indicator in one fiscal year, its value with its state, or its note.
 *
 * @param row the result; null where there is none yet
 * @param about what else is to be known of the result
 */
record ResultCell(String id, int year, @Nullable StandingRow row, boolean open, TypedText input, About about)
        implements TypedCell<ResultCell> {

    /**
     * What stands beside a result.
     *
     * @param awaited code of the standing of a result that is not there; empty where one is there or none is awaited
     * @param hint what looks unlike the years before; empty for nothing
     * @param note empty for none
     * @param evidence how many files stand for it
     */
    record About(String awaited, String hint, String note, int evidence) {}

    @Override
    public ResultCell with(TypedText other) {
        return new ResultCell(id, year, row, open, other, about);
    }
}
