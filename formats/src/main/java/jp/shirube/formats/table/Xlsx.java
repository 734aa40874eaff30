package jp.shirube.formats.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook（xlsx）: heads that stay in sight and filter, columns as wide as what they hold, numbers as numbers. Texts are stored as
 * texts, so none is ever run as a formula.
 */
public final class Xlsx {
    /** Longest name of a sheet, and characters it may not hold: what spreadsheets allow. */
    private static final int LONGEST_NAME = 31;

    private static final String NOT_IN_NAMES = "[\\[\\]:*?/\\\\]";

    /** Longest text of a cell that spreadsheets open, in UTF-16 units. */
    public static final int LONGEST_TEXT = 32_767;

    /** Widths of columns in characters of half width. */
    private static final int NARROWEST = 6;

    private static final int WIDEST = 60;

    private Xlsx() {}

    /**
     * The bytes of the file.
     *
     * @throws IllegalArgumentException where a text is longer than {@link #LONGEST_TEXT}
     */
    public static byte[] of(DataTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Shirube", null)) {
            Worksheet sheet = book.newWorksheet(name(table.title()));
            heads(sheet, table);
            for (int row = 0; row < table.rows().size(); row++) {
                row(sheet, row + 1, table.rows().get(row));
            }
            for (int note = 0; note < table.notes().size(); note++) {
                sheet.value(table.rows().size() + 1 + note, 0, table.notes().get(note));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void heads(Worksheet sheet, DataTable table) {
        int last = table.heads().size() - 1;
        for (int column = 0; column <= last; column++) {
            sheet.value(0, column, table.heads().get(column));
            sheet.width(column, width(table, column));
        }
        if (last >= 0) {
            sheet.range(0, 0, 0, last).style().bold().wrapText(true).set();
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, table.rows().size(), last);
        }
    }

    private static void row(Worksheet sheet, int row, List<TableCell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            TableCell cell = cells.get(column);
            BigDecimal number = cell.number();
            if (number != null) {
                sheet.value(row, column, number);
                sheet.style(row, column).format(format(number)).set();
            } else if (!cell.text().isEmpty()) {
                sheet.value(row, column, fitting(cell.text()));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    private static String fitting(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a cell cannot hold " + text.length() + " characters");
        }
        return text;
    }

    /** With thousands and the digits after the point that the number has. */
    private static String format(BigDecimal number) {
        return number.scale() > 0 ? "#,##0." + "0".repeat(number.scale()) : "#,##0";
    }

    private static int width(DataTable table, int column) {
        int widest = table.rows().stream()
                .mapToInt(row -> width(row.get(column).plain()))
                .reduce(width(table.heads().get(column)), Math::max);
        return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
    }

    /** Characters beyond Latin count as two. */
    private static int width(String text) {
        return text.codePoints().map(character -> character < 0x2000 ? 1 : 2).sum();
    }

    private static String name(String title) {
        String allowed = title.replaceAll(NOT_IN_NAMES, " ").strip();
        return allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
    }
}
