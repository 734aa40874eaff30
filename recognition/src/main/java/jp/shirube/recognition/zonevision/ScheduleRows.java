package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.ScheduleRow;
import jp.shirube.exchange.YearActivity;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** The schedule rows of a sheet: a header with years, then one row per activity with an arrow in each of its years. */
final class ScheduleRows {

    private final Reading reading;
    private final Line label;
    private final Line header;
    private final YearColumns columns;
    private final TreeSet<Integer> years;
    private final List<ScheduleRow> rows;
    private Line last;
    private @Nullable Line lastRow;

    /**
     * @param label the row whose first cell is スケジュール
     * @param header the row that prints the years; may be the same
     * @param otherYears years of the plan and of the cost header: those that this header lacks were cut off
     * @param rows where the rows go
     */
    ScheduleRows(Reading reading, Line label, Line header, TreeSet<Integer> otherYears, List<ScheduleRow> rows) {
        this.reading = reading;
        this.header = header;
        this.label = label;
        this.columns = YearColumns.of(header, header == label ? 1 : 0);
        this.years = columns.years();
        this.years.addAll(otherYears);
        this.rows = rows;
        this.last = header;
        reading.source(header);
        readFused();
    }

    /** Reads an activity; false where the row names none. */
    boolean read(Line line) {
        if (lastRow != null && line.sameKey(lastRow)) {
            reading.find(ZoneVisionRule.DOUBLED_LINE, reading.source(line), line.text());
            return true;
        }
        List<Cell> words = wordsLeftOfYears(line);
        boolean unnamed = words.isEmpty() && last == header && hasYears(line);
        if (words.isEmpty() && !unnamed) {
            return false;
        }
        lastRow = line;
        last = line;
        String activity = JapaneseText.closeGaps((unnamed ? label.cell(0) : words.get(0)).text());
        List<String> notes = new ArrayList<>();
        for (Cell cell : words.subList(Math.min(1, words.size()), words.size())) {
            notes.add(cell.text());
        }
        add(activity, notes, line, false);
        return true;
    }

    /** The row with the label スケジュール where it prints no years: they may follow on the next row; null where years are known. */
    @Nullable
    Line labelWithoutYears() {
        return columns.columns().isEmpty() && last == header ? label : null;
    }

    /** Whether a row that has words in its first cell is an activity: arrows stand below the years, and nothing else. */
    boolean accepts(Line line) {
        boolean arrow = false;
        if (!columns.namesStandFirst(header) || ScheduleCell.of(line.cell(0)).state() == ActivityState.ACTIVE) {
            return false;
        }
        for (YearColumns.Column column : columns.columns()) {
            ScheduleCell cell = ScheduleCell.of(line.cell(column.index()));
            if (cell.words()) {
                return false;
            }
            arrow |= cell.state() == ActivityState.ACTIVE;
        }
        return arrow;
    }

    /** Whether anything stands below the years. */
    private boolean hasYears(Line line) {
        for (YearColumns.Column column : columns.columns()) {
            if (!line.cell(column.index()).blank()) {
                return true;
            }
        }
        return false;
    }

    /** To be called when the last row was read: reports the years that were cut off. */
    void close() {
        TreeSet<Integer> missing = new TreeSet<>(years);
        missing.removeAll(columns.years());
        if (!missing.isEmpty() && last != header) {
            reading.find(
                    ReadingRule.LOST_COLUMN, reading.source(header, last, header.text()), YearColumns.list(missing));
        }
    }

    /** A header whose year cells hold arrows is the header and the first row in one. */
    private void readFused() {
        boolean arrows = false;
        for (YearColumns.Column column : columns.columns()) {
            arrows |= isArrow(column.rest());
        }
        List<Cell> words = wordsLeftOfYears(header);
        words.removeIf(cell -> HeaderCell.termOf(cell) != null);
        if (arrows && !words.isEmpty()) {
            reading.find(ReadingRule.FUSED_CELL, reading.source(header), Sheet.value(header));
            add(JapaneseText.closeGaps(words.get(0).text()), List.of(), header, true);
            last = header;
        } else if (!words.isEmpty()) {
            reading.find(
                    ReadingRule.UNREAD_CELL,
                    reading.source(header),
                    header.cell(0).text(),
                    words.get(0).text());
        }
    }

    private static boolean isArrow(String rest) {
        return ScheduleCell.of(rest).state() == ActivityState.ACTIVE;
    }

    private void add(String activity, List<String> besides, Line line, boolean fused) {
        List<String> notes = new ArrayList<>(besides);
        List<String> words = new ArrayList<>();
        int arrows = 0;
        for (YearColumns.Column column : columns.columns()) {
            ScheduleCell cell = cell(column, line, fused);
            arrows += cell.state() == ActivityState.ACTIVE ? 1 : 0;
            if (cell.words()) {
                words.add(line.cell(column.index()).text());
            }
        }
        columns.strays(line, Math.min(columns.firstIndex(), line.cells().size()))
                .forEach(cell -> words.add(cell.text()));
        boolean wordsOnly = arrows == 0 && (!notes.isEmpty() || !words.isEmpty());
        notes.addAll(words);
        if (!notes.isEmpty()) {
            reading.find(ZoneVisionRule.WORDS_FOR_ARROWS, reading.source(line), String.join(" ", notes));
        }
        List<YearActivity> activities = new ArrayList<>();
        for (int year : years) {
            activities.add(activity(year, line, fused, wordsOnly));
        }
        String note = notes.isEmpty() ? null : String.join(" ", notes);
        rows.add(new ScheduleRow(activity, activities, note, reading.source(line, activity)));
    }

    private YearActivity activity(int year, Line line, boolean fused, boolean wordsOnly) {
        for (YearColumns.Column column : columns.columns()) {
            if (column.year() == year) {
                ActivityState state = wordsOnly
                        ? ActivityState.UNKNOWN
                        : cell(column, line, fused).state();
                String text = printed(column, line, fused);
                return new YearActivity(year, state, text.isEmpty() ? null : text);
            }
        }
        return new YearActivity(year, ActivityState.UNKNOWN, null);
    }

    private static ScheduleCell cell(YearColumns.Column column, Line line, boolean fused) {
        return fused ? ScheduleCell.of(column.rest()) : ScheduleCell.of(line.cell(column.index()));
    }

    private static String printed(YearColumns.Column column, Line line, boolean fused) {
        String text = line.cell(column.index()).text();
        return fused ? text.substring(text.length() - column.rest().length()) : text;
    }

    private List<Cell> wordsLeftOfYears(Line line) {
        List<Cell> words = new ArrayList<>();
        int first = line == label || line == header || Sheet.label(line) != null ? 1 : 0;
        for (int i = first; i < Math.min(columns.firstIndex(), line.cells().size()); i++) {
            Cell cell = line.cell(i);
            if (!cell.blank() && (ScheduleCell.of(cell).words() || HeaderCell.termOf(cell) == Term.ACTIVITY)) {
                words.add(cell);
            }
        }
        return words;
    }
}
