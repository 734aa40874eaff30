package jp.shirube.formats.text;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;

/**
 * A document as numbered lines.
 *
 * @param lines every line of the file, blank ones too, so that {@code lines.get(n - 1).number() == n}
 * @param grid how its table rows are set
 */
public record TextDocument(List<Line> lines, Grid grid) {

    public TextDocument {
        lines = List.copyOf(lines);
    }

    /** Splits a text at LF, CRLF or CR, drops a byte order mark, and splits table rows into cells. */
    public static TextDocument of(String text) {
        List<String> raw = withoutIndent(split(JapaneseText.composeKana(text)));
        Grid grid = Grid.of(raw);
        List<Line> lines = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            List<Cell> cells = grid.cells(line);
            String printed = cells.size() == 1 ? cells.get(0).text() : JapaneseText.strip(line);
            lines.add(new Line(i + 1, printed, cells));
        }
        return new TextDocument(lines, grid);
    }

    /** The lines without the spaces that begin every one of them: a margin, and no cells left empty. */
    private static List<String> withoutIndent(List<String> lines) {
        int indent = Integer.MAX_VALUE;
        for (String line : lines) {
            int spaces = 0;
            while (spaces < line.length() && line.charAt(spaces) == ' ') {
                spaces++;
            }
            if (spaces == 0 && !line.isEmpty()) {
                return lines;
            }
            indent = spaces < line.length() ? Math.min(indent, spaces) : indent;
        }
        List<String> outdented = new ArrayList<>(lines.size());
        for (String line : lines) {
            outdented.add(line.substring(Math.min(indent, line.length())));
        }
        return outdented;
    }

    private static List<String> split(String text) {
        String lf = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        List<String> lines = new ArrayList<>();
        int start = lf.startsWith("\uFEFF") ? 1 : 0;
        for (int end = lf.indexOf('\n', start); end >= 0; end = lf.indexOf('\n', start)) {
            lines.add(lf.substring(start, end));
            start = end + 1;
        }
        if (start < lf.length()) {
            lines.add(lf.substring(start));
        }
        return lines;
    }
}
