package jp.shirube.formats.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell: a number, or a text; blank is an empty text and never 0.
 *
 * @param number null for a text
 * @param text empty for a number
 */
public record TableCell(@Nullable BigDecimal number, String text) {
    /** A cell with nothing in it. */
    public static final TableCell BLANK = new TableCell(null, "");

    /** A text; blank for null. */
    public static TableCell of(@Nullable String text) {
        return text == null || text.isEmpty() ? BLANK : new TableCell(null, text);
    }

    /** A number; blank for null. */
    public static TableCell of(@Nullable BigDecimal number) {
        return number == null ? BLANK : new TableCell(number, "");
    }

    /** A whole number. */
    public static TableCell of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** What it says as plain text: a number without thousands marks. */
    String plain() {
        return number == null ? text : number.toPlainString();
    }
}
