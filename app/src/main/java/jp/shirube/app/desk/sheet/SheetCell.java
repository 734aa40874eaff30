package jp.shirube.app.desk.sheet;

import jp.shirube.app.audit.StandingRow;
import org.jspecify.annotations.Nullable;

/** A cell of a list that is edited as a sheet: one field of one row. */
record SheetCell(String id, SheetColumn column, @Nullable StandingRow row, boolean open, TypedText input)
        implements TypedCell<SheetCell> {
    @Override
    public SheetCell with(TypedText other) {
        return new SheetCell(id, column, row, open, other);
    }

    /** Whether what is typed comes to be a part of the line's row that is not there yet. */
    boolean creates() {
        return row == null && writable();
    }
}
