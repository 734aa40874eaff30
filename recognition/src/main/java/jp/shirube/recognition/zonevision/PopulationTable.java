package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.PointKind;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.value.AmountCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** A table of figures over the years, one row per member and one for the zone. */
final class PopulationTable {

    /** Fewest year columns of such a table. */
    private static final int FEWEST = 2;

    private final Reading reading;
    private final Zone zone;
    private final String topic;
    private final @Nullable String unit;
    private final Line header;
    private final YearColumns columns;
    private final List<Line> rows = new ArrayList<>();
    private final Set<Integer> counted = new HashSet<>();
    private boolean projected;

    /**
     * @param topic headings above the table, as matching keys
     * @param unit as printed above the table; null where none is
     */
    PopulationTable(Reading reading, Zone zone, String topic, @Nullable String unit, Line header) {
        this.reading = reading;
        this.zone = zone;
        this.topic = topic;
        this.unit = unit;
        this.header = header;
        this.columns = YearColumns.of(header, 1);
        this.projected = ZoneWords.PROJECTED.isIn(topic);
        reading.use(header, LineUse.HEADER);
    }

    /** Whether a line heads such a table: a blank or short first cell, then nothing but years. */
    static boolean isHeader(Line line) {
        if (!line.tabular() || PrintedYear.at(line.cell(0).key(), 0).isPresent()) {
            return false;
        }
        YearColumns columns = YearColumns.of(line, 1);
        Term label = Sheet.label(line);
        return columns.columns().size() >= FEWEST
                && columns.strays(line, 1).isEmpty()
                && (label == null || label == Term.REMARKS);
    }

    /** Whether a line is a row: a name and at least one number in a year's column. */
    boolean accepts(Line line) {
        return line.tabular()
                && !line.cell(0).blank()
                && columns.columns().stream()
                        .anyMatch(column ->
                                AmountCell.of(line.cell(column.index())).state() == ValueState.NUMBER);
    }

    void add(Line line) {
        boolean doubled = !rows.isEmpty() && rows.get(rows.size() - 1).key().equals(line.key());
        if (doubled) {
            reading.find(ZoneVisionRule.DOUBLED_LINE, reading.source(line), line.text());
        } else {
            rows.add(line);
        }
    }

    /** Takes in a note or source under the table: some years may be counted though the table is a projection, or the other way round. */
    void note(Line line) {
        String key = line.key();
        if (key.startsWith(ZoneWords.SOURCE)) {
            projected |= key.contains(ZoneWords.PROJECTION);
        } else if (key.startsWith("※") && ZoneWords.COUNTED.isIn(key)) {
            PrintedYear.listIn(key).forEach(year -> counted.add(year.year()));
        }
    }

    /** Adds one series per row. To be called when the notes under the table were read. */
    void close(List<Series> series) {
        String quantity = quantity();
        for (Line row : rows) {
            String label = JapaneseText.closeGaps(row.cell(0).text());
            String key = row.cell(0).key();
            boolean member = zone.isMember(key);
            boolean sum = ZoneWords.TOTALS.contains(key) || key.equals(JapaneseText.key(quantity));
            String name = member || sum || MemberList.isName(key) ? quantity : label;
            String area = member || MemberList.isName(key) ? label : zone.name();
            series.add(new Series(name, area, unit, points(row), reading.source(row, label)));
        }
    }

    /** What all rows count: the row that names a population, else the words of the headings. */
    private String quantity() {
        for (Line row : rows) {
            if (row.cell(0).key().endsWith(ZoneWords.POPULATION)) {
                return JapaneseText.closeGaps(row.cell(0).text());
            }
        }
        String first = header.cell(0).text();
        boolean population = topic.contains(ZoneWords.POPULATION);
        return population || first.isEmpty() ? (population ? ZoneWords.TOTAL_POPULATION : topic) : first;
    }

    private List<SeriesPoint> points(Line row) {
        List<SeriesPoint> points = new ArrayList<>();
        for (YearColumns.Column column : columns.columns()) {
            Cell cell = row.cell(column.index());
            AmountCell value = AmountCell.of(cell);
            if (value.amount() != null) {
                points.add(new SeriesPoint(column.year(), value.amount(), kind(column)));
            } else {
                reading.find(
                        ReadingRule.UNREAD_CELL,
                        reading.source(row),
                        header.cell(column.index()).text(),
                        cell.text());
            }
        }
        for (Cell stray : columns.strays(row, 1)) {
            reading.find(
                    ReadingRule.UNREAD_CELL, reading.source(row), row.cell(0).text(), stray.text());
        }
        return points;
    }

    private PointKind kind(YearColumns.Column column) {
        if (ZoneWords.PROJECTED.isIn(column.rest())) {
            return PointKind.PROJECTION;
        }
        boolean actual = column.rest().contains(ZoneWords.ACTUAL) || counted.contains(column.year());
        return projected && !actual ? PointKind.PROJECTION : PointKind.ACTUAL;
    }
}
