package jp.shirube.recognition.implementation;

import java.util.List;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import org.jspecify.annotations.Nullable;

/** Tells header lines of tables from rows. */
final class HeaderLine {

    private static final int LONGEST = 24;

    /** Header words are often spaced out, so that they are longer in print. */
    private static final int LONGEST_PRINTED = 48;

    private HeaderLine() {}

    /** Whether a table can begin here: several filled cells, most of them words that head columns, or years. */
    static boolean begins(Line line) {
        if (!line.tabular()) {
            return false;
        }
        int known = 0;
        int filled = 0;
        for (Cell cell : line.cells()) {
            if (cell.blank()) {
                continue;
            }
            filled++;
            if (isWord(cell)) {
                known++;
            } else if (cell.text().length() > LONGEST_PRINTED
                    || cell.key().length() > LONGEST
                    || filled > known * 2 + 1
                    || hasDigit(cell.key())) {
                return false;
            }
        }
        return known >= 2 && known * 2 > filled;
    }

    /** Whether the line goes on with a header: every filled cell is a header word or a year. */
    static boolean continues(Line line) {
        if (line.blank()) {
            return false;
        }
        for (Cell cell : line.cells()) {
            if (!cell.blank() && !isWord(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(Cell cell) {
        if (cell.text().length() > LONGEST_PRINTED) {
            return false;
        }
        String key = cell.key();
        if (key.length() > LONGEST) {
            return false;
        }
        return isYear(key) || !ColumnKind.listIn(key).isEmpty();
    }

    /** Whether the cell is about one year, printed in whatever eras. */
    static boolean isYear(String key) {
        return isBareYear(key) || yearIn(key) != null;
    }

    /** The year of a cell that is about one, with its era; null where none or several are printed. */
    static @Nullable PrintedYear yearIn(String key) {
        if (key.indexOf('元') < 0 && !hasDigit(key)) {
            return null;
        }
        List<PrintedYear> years = PrintedYear.listIn(key);
        for (PrintedYear year : years) {
            if (year.year() != years.get(0).year()) {
                return null;
            }
        }
        return years.isEmpty() ? null : years.get(0);
    }

    /** Whether the cell is a year without its era, such as 7年度 after 令和6年度. */
    static boolean isBareYear(String key) {
        int digits = 0;
        while (digits < key.length() && key.charAt(digits) >= '0' && key.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && digits <= 2 && key.length() == digits + 2 && key.startsWith("年度", digits);
    }

    private static boolean hasDigit(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) >= '0' && key.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
