package jp.shirube.formats.text;

/** A table row of Markdown: cells between upright strokes, {@code | a | b |}. */
final class PipeRow {

    private PipeRow() {}

    /** Whether a line rules off a header row right above it: hyphens in each cell, as many cells as the header has. */
    static boolean isDelimiter(String header, String line) {
        int cells = 0;
        int hyphens = 0;
        int from = line.indexOf('|');
        if (from < 0 || !header.stripLeading().startsWith("|")) {
            return false;
        }
        for (int i = from + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '|') {
                if (hyphens == 0) {
                    return false;
                }
                cells++;
                hyphens = 0;
            } else if (c == '-') {
                hyphens++;
            } else if (c != ':' && c != ' ') {
                return false;
            }
        }
        boolean alone = line.substring(0, from).isBlank();
        return alone && cells + (hyphens > 0 ? 1 : 0) > 0 && cells + (hyphens > 0 ? 1 : 0) == count(header);
    }

    /** The row with a tab between its cells, without the strokes at both ends. */
    static String tabbed(String line) {
        StringBuilder row = new StringBuilder(line.length());
        int start = line.indexOf('|') + 1;
        int cells = 0;
        while (start < line.length()) {
            int end = stroke(line, start);
            if (end == line.length() && line.substring(start).isBlank()) {
                break;
            }
            if (cells > 0) {
                row.append('\t');
            }
            row.append(Inline.plain(line.substring(start, end)).replace('\t', ' '));
            cells++;
            start = end + 1;
        }
        return row.toString();
    }

    private static int count(String line) {
        int cells = 0;
        int start = line.indexOf('|') + 1;
        while (start > 0 && start < line.length()) {
            int end = stroke(line, start);
            if (end == line.length() && line.substring(start).isBlank()) {
                break;
            }
            cells++;
            start = end + 1;
        }
        return cells;
    }

    /** Index of the next stroke that is not escaped; the length of the line where none follows. */
    private static int stroke(String line, int start) {
        int end = line.indexOf('|', start);
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end = line.indexOf('|', end + 1);
        }
        return end < 0 ? line.length() : end;
    }
}
