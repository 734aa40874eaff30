package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.value.MoneyScale;

/** The lines of one table: its header, and its rows over page breaks and repeated headers, up to the line that cannot belong to it. */
final class TableRows {

    private static final int LONGEST_LONE_CELL = 40;
    private static final int LONGEST_PAGE_NUMBER = 8;

    private final Reading reading;
    private final List<Line> lines;
    private final TableHeader header;
    private final List<Line> rows = new ArrayList<>();
    private int end;

    private TableRows(Reading reading, int start) {
        this.reading = reading;
        this.lines = reading.lines();
        this.header = readHeader(start);
        readRows();
    }

    /** Reads the table whose header begins at an index of the lines. */
    static TableRows from(Reading reading, int start) {
        return new TableRows(reading, start);
    }

    TableHeader header() {
        return header;
    }

    List<Line> rows() {
        return rows;
    }

    /** Index of the first line after the table. */
    int end() {
        return end;
    }

    private TableHeader readHeader(int start) {
        List<Line> header = new ArrayList<>(List.of(lines.get(start)));
        end = start + 1;
        for (int next = nextOfHeader(); next >= 0; next = nextOfHeader()) {
            Line line = lines.get(next);
            if (!isPrinted(line, header)) {
                header.add(line);
            }
            end = next + 1;
        }
        reading.use(lines.get(start), lines.get(end - 1), LineUse.HEADER);
        return HeaderReader.read(header);
    }

    private static boolean isPrinted(Line line, List<Line> header) {
        for (Line other : header) {
            if (other.sameKey(line)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the line that goes on with the header, blank lines before it passed over where it hangs under the first; -1 where none does. */
    private int nextOfHeader() {
        int next = end;
        while (next < lines.size() && lines.get(next).blank()) {
            next++;
        }
        if (next == lines.size() || !lines.get(next).tabular()) {
            return -1;
        }
        Line line = lines.get(next);
        boolean continues = HeaderLine.continues(line);
        boolean belongs = next == end
                ? continues || HeaderLine.begins(line)
                : continues && line.cell(0).blank();
        return belongs ? next : -1;
    }

    private void readRows() {
        int index = end;
        boolean gap = false;
        while (index < lines.size()) {
            Line line = lines.get(index);
            if (line.blank()) {
                gap = true;
            } else if (repeatsHeader(line) || isPageNumber(line)) {
                reading.use(line, LineUse.FURNITURE);
                gap = false;
            } else if (!belongs(line, gap)) {
                return;
            } else {
                rows.add(line);
                gap = false;
            }
            index++;
            end = line.blank() ? end : index;
        }
    }

    /** Whether a line of the header is printed again, after a page break. */
    private boolean repeatsHeader(Line line) {
        for (String key : header.keys()) {
            if (key.startsWith(line.beginning()) && key.equals(line.key())) {
                return true;
            }
        }
        return false;
    }

    private boolean belongs(Line line, boolean gap) {
        if (line.tabular()) {
            return !HeaderLine.begins(line) && !IndicatorTable.beginsAt(line);
        }
        if (BudgetWords.isTotal(line.key()) || BudgetWords.isNote(line.key())) {
            return true;
        }
        boolean other = LevelHeading.of(line) != null
                || SectionHeading.of(line) != null
                || PeriodLine.of(line) != null
                || !MoneyScale.wordIn(line.key()).isEmpty();
        return !gap
                && !other
                && line.text().length() <= LONGEST_LONE_CELL
                && !line.text().endsWith("。");
    }

    /** Whether nothing but a page number is printed: 12, - 12 -, 12ページ. */
    static boolean isPageNumber(Line line) {
        if (line.tabular() || line.text().length() > LONGEST_PAGE_NUMBER * 2) {
            return false;
        }
        String key = line.key();
        if (key.length() > LONGEST_PAGE_NUMBER) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("-/Pp.ページ頁".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0 && digits <= 6;
    }
}
