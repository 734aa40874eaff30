package jp.shirube.formats.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * A document as numbered lines.
 *
 * @param lines every line of the file, blank ones too, so that {@code lines.get(n - 1).number() == n}
 * @param grid how its table rows are set
 * @param spacing what its blank lines tell
 */
public record TextDocument(List<Line> lines, Grid grid, Spacing spacing) {

    public TextDocument {
        lines = List.copyOf(lines);
    }

    /** Splits a text at LF, CRLF or CR, drops a byte order mark, and splits table rows into cells, also those of Markdown. */
    public static TextDocument of(String text) {
        Markdown source = Markdown.of(withoutMargin(split(JapaneseText.composeKana(text))));
        List<String> raw = source.lines();
        Grid grid = Grid.of(raw);
        Spacing.Count count = new Spacing.Count();
        List<Line> lines = new ArrayList<>(raw.size());
        int rulings = 0;
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            List<Cell> cells = grid.cells(line);
            String printed = cells.size() == 1 ? cells.get(0).text() : JapaneseText.strip(line);
            lines.add(new Line(i + 1, printed, cells));
            rulings += source.rulings().get(i) ? 1 : 0;
            if (!printed.isEmpty()) {
                count.add(i + 1 - rulings, cells.size() > 1);
            }
        }
        Spacing spacing = count.spacing();
        if (spacing.step() > 1 || rulings > 0) {
            close(lines, spacing, source.rulings());
        }
        return new TextDocument(lines, grid, spacing);
    }

    /** The line right below another, blank or not; null where that is the last. Blank lines that every line has below it are passed over. */
    public @Nullable Line below(Line line) {
        for (int i = line.number(); i < lines.size(); i++) {
            if (lines.get(i).position() > line.position()) {
                return lines.get(i);
            }
        }
        return null;
    }

    /** Whether nothing stands above a line: it is the first, or blank lines part it from the one above. */
    public boolean parted(Line line) {
        Line above = filledAbove(line);
        return above == null || line.position() - above.position() > 1;
    }

    /** The last filled line above a line; null where none is. */
    public @Nullable Line filledAbove(Line line) {
        int i = line.number() - 2;
        while (i >= 0 && lines.get(i).blank()) {
            i--;
        }
        return i < 0 ? null : lines.get(i);
    }

    private static void close(List<Line> lines, Spacing spacing, BitSet rulings) {
        int position = 0;
        int last = 0;
        int number = 0;
        for (Line line : lines) {
            number += rulings.get(line.number() - 1) ? 0 : 1;
            if (line.blank()) {
                line.place(position + (number - last) / spacing.step());
            } else {
                position = last == 0 ? number : spacing.below(position, number - last);
                line.place(position);
                last = number;
            }
        }
    }

    /** The lines without what begins every one of them: spaces or tabs that are a margin, and no cells left empty. */
    private static List<String> withoutMargin(List<String> lines) {
        String margin = null;
        for (String line : lines) {
            int end = 0;
            int limit = margin == null ? line.length() : Math.min(margin.length(), line.length());
            while (end < limit
                    && isMargin(line.charAt(end))
                    && (margin == null || line.charAt(end) == margin.charAt(end))) {
                end++;
            }
            if (end < line.length() && !JapaneseText.strip(line).isEmpty()) {
                margin = line.substring(0, end);
                if (end == 0) {
                    return lines;
                }
            }
        }
        int width = margin == null ? 0 : margin.length();
        List<String> bare = new ArrayList<>(lines.size());
        for (String line : lines) {
            bare.add(line.substring(Math.min(width, line.length())));
        }
        return bare;
    }

    private static boolean isMargin(char c) {
        return c == ' ' || c == '\t';
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
