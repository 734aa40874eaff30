package jp.shirube.formats.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV: a byte order mark, so that spreadsheets see UTF-8; CRLF; every cell that needs it in quotes. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front; numbers stay numbers.
 */
public final class Csv {
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final StringBuilder out = new StringBuilder("\ufeff");

    /** An empty file. */
    public Csv() {}

    /** A table whole: its heads, then its rows, then its notes as lines of one cell. */
    public static Csv of(DataTable table) {
        Csv csv = new Csv().row(table.heads());
        table.rows().forEach(row -> csv.row(row.stream().map(TableCell::plain).toList()));
        table.notes().forEach(note -> csv.row(List.of(note)));
        return csv;
    }

    /** A line of texts. */
    public Csv row(List<String> cells) {
        out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
