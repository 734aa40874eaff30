package jp.shirube.app.testing;

import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Origin;
import jp.shirube.exchange.ValueState;

/** An edit of one text, as a person makes it. */
public final class TextEdit {
    private TextEdit() {}

    /** Writes another text where the row still says what was shown. */
    public static void make(Edits edits, Origin row, String field, String shown, String entered, Author by) {
        edits.edit(row.row(), field, words(shown), words(entered), by);
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }
}
