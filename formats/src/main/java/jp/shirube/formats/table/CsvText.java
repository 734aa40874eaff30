package jp.shirube.formats.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table from text: cells parted by commas, or by tabs where the first line has tabs and no comma; a cell in quotes may hold commas, line
 * ends and doubled quotes. Nothing is refused: a quote that is never closed reaches to the end.
 */
public final class CsvText {
    private final String text;
    private final char comma;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int at;
    private int line = 1;
    private int begin = 1;

    private CsvText(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        this.comma = first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? '\t' : ',';
    }

    /**
     * A row of the file.
     *
     * @param line on which it begins, 1-based
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, 0-based; empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** All rows but those without any text, in order. A byte order mark is no text. */
    public static List<Row> rows(String text) {
        return new CsvText(text.startsWith("\uFEFF") ? text.substring(1) : text).read();
    }

    private List<Row> read() {
        while (at < text.length()) {
            cells.add(text.charAt(at) == '"' ? quoted() : plain());
            if (at < text.length() && text.charAt(at) == comma) {
                at++;
                if (at == text.length()) {
                    cells.add("");
                }
            } else {
                endOfLine();
            }
        }
        endOfRow();
        return List.copyOf(rows);
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != comma && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(from, at);
    }

    /** What stands behind the closing quote belongs to the cell. */
    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    at++;
                    break;
                }
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
            at++;
        }
        return cell.append(plain()).toString();
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        endOfRow();
        line++;
        begin = line;
    }

    private void endOfRow() {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(new Row(begin, cells));
        }
        cells = new ArrayList<>();
    }
}
