package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Grid;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.value.MoneyScale;
import jp.shirube.recognition.words.SectionWords;
import org.jspecify.annotations.Nullable;

/** Takes a document apart into its sheets: headings, titled text, tables. One pass over the lines. */
final class SheetSplitter {

    private static final int LONGEST_UNIT_LINE = 20;

    private final Reading reading;
    private final List<Line> lines;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<PeriodLine> periods = new ArrayList<>();
    private Sheet current = new Sheet();
    private @Nullable Sheet before;
    private @Nullable TextSection section;
    private @Nullable String level;
    private String unit = "";

    private SheetSplitter(Reading reading) {
        this.reading = reading;
        this.lines = reading.lines();
        sheets.add(current);
    }

    /** The sheets of a document in order, and the lines that name its years. */
    static Sheets split(Reading reading) {
        SheetSplitter splitter = new SheetSplitter(reading);
        splitter.run();
        return new Sheets(splitter.sheets, splitter.periods);
    }

    private void run() {
        int index = 0;
        while (index < lines.size()) {
            Line line = lines.get(index);
            IndicatorTable indicators = IndicatorTable.at(index, section == null ? "" : section.title(), reading);
            if (indicators != null) {
                current.indicators().add(indicators);
                section = null;
                level = null;
                index = indicators.end();
            } else if (HeaderLine.begins(line)) {
                index = table(index);
            } else {
                if (!line.blank()) {
                    take(line);
                }
                index++;
            }
        }
    }

    private void take(Line line) {
        PeriodLine period = PeriodLine.of(line);
        if (period != null) {
            periods.add(period);
            next();
            reading.use(line, LineUse.HEADING);
        } else if (!heading(line) && !title(line)) {
            text(line);
        }
    }

    private boolean heading(Line line) {
        LevelHeading heading = level == null ? null : LevelHeading.below(level, line);
        level = null;
        if (heading == null) {
            heading = LevelHeading.of(line);
        }
        String title = heading != null && heading.bare() ? SectionHeading.of(line) : null;
        if (heading == null || (title != null && SectionWords.isTitle(JapaneseText.key(title)))) {
            return false;
        }
        reading.use(line, LineUse.HEADING);
        if (heading.bare()) {
            level = heading.mark() == null ? heading.level() : null;
            return true;
        }
        if (current.begun()) {
            next();
        }
        section = null;
        current.add(heading, before);
        return true;
    }

    private boolean title(Line line) {
        String title = SectionHeading.of(line);
        if (title == null) {
            return false;
        }
        reading.use(line, LineUse.HEADING);
        section = new TextSection(title, line);
        return true;
    }

    private void text(Line line) {
        String word = line.text().length() > LONGEST_UNIT_LINE ? "" : MoneyScale.wordIn(line.key());
        TextSection open = section;
        if (!word.isEmpty()) {
            unit = word;
            reading.use(line, LineUse.HEADER);
        } else if (TableRows.isPageNumber(line)) {
            reading.use(line, LineUse.FURNITURE);
        } else if (open != null && !line.tabular()) {
            if (open.empty()) {
                current.sections().add(open);
            }
            open.add(line);
        }
    }

    private int table(int start) {
        TableRows rows = TableRows.from(reading, start);
        String word = rows.header().money().isEmpty() ? unit : rows.header().money();
        current.tables().add(Table.of(rows.header(), aligned(rows), word));
        unit = "";
        section = null;
        level = null;
        return rows.end();
    }

    /**
     * The rows whose columns are sure. Where empty cells cannot be counted, those are the rows without one, and none under a header of
     * several lines: the others are reported, since a value in a wrong column is worse.
     */
    private List<Line> aligned(TableRows table) {
        if (reading.document().grid().kind() != Grid.Kind.RAGGED) {
            return table.rows();
        }
        List<Line> sure = new ArrayList<>();
        boolean plain = table.header().keys().size() == 1;
        for (Line row : table.rows()) {
            boolean full =
                    row.cells().size() == table.header().width() && !row.cell(0).blank();
            if (!row.tabular() || (plain && full)) {
                sure.add(row);
            } else {
                reading.find(ImplementationRule.UNSURE_COLUMNS, reading.source(row), row.text());
            }
        }
        return sure;
    }

    private void next() {
        if (!current.headings().isEmpty() || current.begun()) {
            before = current;
            current = new Sheet();
            sheets.add(current);
        }
        section = null;
        level = null;
        unit = "";
    }
}
