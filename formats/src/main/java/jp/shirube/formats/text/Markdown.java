package jp.shirube.formats.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text that somebody turned to Markdown, as the lines it was made of: headings without their number signs, table rows with tabs, list
 * entries with a dot（・）. Each line keeps its number.
 *
 * @param lines the lines in place of those of the file
 * @param rulings indices of the lines that only rule a table or underline a heading: blank here, and no line of their own
 */
record Markdown(List<String> lines, BitSet rulings) {

    /** Fewest headings by which a text without tables shows itself to be Markdown. */
    private static final int FEWEST_HEADINGS = 2;

    private static final int DEEPEST_HEADING = 6;

    /** Reads lines that may be Markdown; lines of another text come back as they are. */
    static Markdown of(List<String> lines) {
        return isMarkdown(lines) ? new Reader(lines).read() : new Markdown(lines, new BitSet());
    }

    /**
     * Whether two lines begin as headings, or a row of cells has a delimiter row of as many cells below it, and no cells are parted by tabs:
     * a text with both has leftovers of Markdown in it, and its tables are the tabbed ones.
     */
    private static boolean isMarkdown(List<String> lines) {
        int headings = 0;
        boolean shown = false;
        String above = "";
        for (String line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            char first = line.charAt(0);
            if (first == '#' && headingMarks(line) > 0) {
                headings++;
            }
            shown |= headings >= FEWEST_HEADINGS || (first == '|' && PipeRow.isDelimiter(above, line));
            if (line.indexOf('\t') >= 0 && isTabbed(line)) {
                return false;
            }
            above = line;
        }
        return shown;
    }

    /** Whether a tab stands behind a word and not only before the line. */
    private static boolean isTabbed(String line) {
        return stripped(line).indexOf('\t') > 0;
    }

    /** Without the blanks before it. */
    private static String stripped(String line) {
        int start = 0;
        while (start < line.length() && isBlank(line.charAt(start))) {
            start++;
        }
        return line.substring(start);
    }

    /** Number of the signs that begin a heading; 0 where the line is none. */
    private static int headingMarks(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks <= DEEPEST_HEADING && marks < line.length() && isBlank(line.charAt(marks));
        return heading ? marks : 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    /** Turns the lines one after the other, knowing whether a table or a block of code is open. */
    private static final class Reader {

        private static final String FENCE = "```";

        private static final String BULLETS = "・○●■◆◇□◎|";

        private final List<String> lines;
        private final List<String> plain = new ArrayList<>();
        private final BitSet rulings = new BitSet();
        private boolean table;
        private boolean code;

        Reader(List<String> lines) {
            this.lines = lines;
        }

        Markdown read() {
            for (int i = 0; i < lines.size(); i++) {
                plain.add(read(i, lines.get(i)));
            }
            return new Markdown(plain, rulings);
        }

        private String read(int index, String raw) {
            String line = stripped(raw);
            if (line.startsWith(FENCE)) {
                code = !code;
                return "";
            }
            if (code) {
                return raw;
            }
            boolean row = line.startsWith("|");
            if (row && PipeRow.isDelimiter(filled(index, -1), line)) {
                rulings.set(index);
                rulings.set(index - 1, lines.get(index - 1).isBlank());
                return "";
            }
            table = line.isEmpty() ? table : row && (table || PipeRow.isDelimiter(line, filled(index, 1)));
            if (table) {
                return PipeRow.tabbed(line);
            }
            if (isRule(line)) {
                rulings.set(index, line.charAt(0) == '=');
                return "";
            }
            String text = unmarked(line);
            return Inline.plain(text.equals(line) && raw.indexOf('\t') < 0 ? raw : text);
        }

        /** The next filled line above or below another; empty where there is none. */
        private String filled(int index, int step) {
            int i = index + step;
            while (i >= 0 && i < lines.size() && lines.get(i).isBlank()) {
                i += step;
            }
            return i >= 0 && i < lines.size() ? stripped(lines.get(i)) : "";
        }

        /** A line without the signs of headings and quotations, and with a dot before a list entry, unless it has one of its own. */
        private static String unmarked(String line) {
            String text = line;
            while (text.startsWith("> ")) {
                text = stripped(text.substring(2));
            }
            int marks = headingMarks(text);
            if (marks > 0) {
                return withoutClosingMarks(stripped(text.substring(marks)));
            }
            boolean entry = text.length() > 2 && "-*+".indexOf(text.charAt(0)) >= 0 && isBlank(text.charAt(1));
            if (!entry) {
                return text;
            }
            String words = stripped(text.substring(2));
            return BULLETS.indexOf(words.isEmpty() ? ' ' : words.charAt(0)) >= 0 ? words : "・" + words;
        }

        /** A heading may close with the signs it began with. */
        private static String withoutClosingMarks(String heading) {
            int end = heading.length();
            while (end > 0 && heading.charAt(end - 1) == '#') {
                end--;
            }
            boolean closed = end > 0 && end < heading.length() && isBlank(heading.charAt(end - 1));
            return closed ? heading.substring(0, end) : heading;
        }

        /** A line of nothing but three or more signs: a rule between parts, or a line under a heading. */
        private static boolean isRule(String line) {
            int signs = 0;
            char sign = line.isEmpty() ? ' ' : line.charAt(0);
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) == sign) {
                    signs++;
                } else if (!isBlank(line.charAt(i))) {
                    return false;
                }
            }
            return signs >= 3 && "-*_=".indexOf(sign) >= 0;
        }
    }
}
