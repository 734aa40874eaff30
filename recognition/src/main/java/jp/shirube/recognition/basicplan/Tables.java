package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.indicator.IndicatorHeader;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.value.MoneyScale;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a basic plan, and remembers what the last heading said about them. */
final class Tables {

    private static final String VISION = "将来像";

    private static final int LONGEST_UNIT_LINE = 14;

    private static final int LONGEST_CAPTION = 40;

    private final Reading reading;
    private final PlanDraft draft;
    private final LookAhead ahead;
    private final Position position;
    private final IndicatorTable indicators;
    private final List<ProjectRow> rows = new ArrayList<>();
    private @Nullable ProjectColumns columns;
    private @Nullable IndicatorKind kind;
    private boolean vision;
    private boolean headed;

    Tables(Reading reading, PlanDraft draft, LookAhead ahead, Position position) {
        this.reading = reading;
        this.draft = draft;
        this.ahead = ahead;
        this.position = position;
        this.indicators = new IndicatorTable(reading, draft, ahead);
    }

    /** Notes the heading above coming tables. */
    void kind(@Nullable IndicatorKind said, Line heading) {
        kind = said;
        headed = said != null || position.depth() == 0;
        vision = heading.key().contains(VISION);
    }

    /** A heading of the outline says nothing about tables. */
    void forgetKind() {
        kind = null;
        headed = false;
        vision = false;
    }

    /** Reads the table of projects whose header stands at an index; the index after it. */
    int readProjects(int index, ProjectColumns header, NodeDraft fallback) {
        NodeDraft node = position.nodeOfTable(index);
        reading.use(header.header(), LineUse.HEADER);
        ProjectColumns known = header.withUnit(unitAbove(index));
        columns = known;
        return rowsFrom(index + 1, known, node == null ? fallback : node);
    }

    /** The unit of money right above a table, alone or in its caption; empty where none is printed. */
    private String unitAbove(int index) {
        int above = index - 1;
        while (above >= 0 && reading.lines().get(above).blank()) {
            above--;
        }
        Line line = above < 0 ? null : reading.lines().get(above);
        boolean caption = line != null
                && !line.tabular()
                && line.text().length() <= LONGEST_CAPTION
                && line.key().contains("単位");
        return caption && line != null ? MoneyScale.wordIn(line.key()) : "";
    }

    /** Whether a line is nothing but the unit of the table below it: （単位：千円）. */
    static boolean isUnit(Line line) {
        return !line.tabular()
                && line.text().length() <= LONGEST_UNIT_LINE
                && line.key().contains("単位")
                && !MoneyScale.wordIn(line.key()).isEmpty();
    }

    /** Reads rows below a programme whose header was lost, as the table before was set; the index itself where that cannot be. */
    int readHeadless(int index) {
        NodeDraft node = position.current();
        ProjectColumns before = columns;
        Line line = reading.lines().get(index);
        boolean fits = before != null && line.cells().size() <= before.roles().size();
        if (before == null || node == null || !fits || !position.programmeHeaded()) {
            return index;
        }
        reading.find(
                BasicPlanRule.LOST_HEADER,
                reading.source(line),
                List.of(reading.source(before.header())),
                before.header().text());
        return rowsFrom(index, before, node);
    }

    private int rowsFrom(int index, ProjectColumns header, NodeDraft node) {
        List<Line> lines = reading.lines();
        ProjectTable table = new ProjectTable(reading, header, node, rows);
        int i = index;
        while (i < lines.size()) {
            int row = lines.get(i).blank() ? ahead.next(i) : i;
            if (row >= lines.size() || !isRow(lines.get(row), row == i)) {
                break;
            }
            table.read(lines.get(row));
            i = row + 1;
        }
        position.endTable();
        return i;
    }

    /** A line without cells belongs to the table only where it follows at once and is short: a name with blank cells after it. */
    private static boolean isRow(Line line, boolean adjacent) {
        if (line.tabular()) {
            return ProjectColumns.find(line) == null
                    && IndicatorHeader.find(line).isEmpty();
        }
        return adjacent && ProjectTable.isLoneName(line) && isPlain(line);
    }

    private static boolean isPlain(Line line) {
        return line.mark() == null
                && HeadingWord.of(line) == null
                && LevelWord.heading(line, line.text()) == null
                && !Footnotes.isNote(line);
    }

    /** Reads the table of indicators whose header stands at an index; the index after it. */
    int readIndicators(int index, IndicatorHeader header, NodeDraft node) {
        int after = indicators.read(index, header, kindOf(header), node.id());
        if (!headed && !header.satisfaction() && !namesKind(header)) {
            Line last = reading.lines().get(after - 1);
            reading.find(
                    BasicPlanRule.UNHEADED_INDICATORS,
                    reading.source(header.line(), last, header.line().text()),
                    node.title());
        }
        headed = false;
        return after;
    }

    private IndicatorKind kindOf(IndicatorHeader header) {
        if (header.satisfaction()) {
            return IndicatorKind.SATISFACTION;
        }
        if (position.depth() == 0 && (kind == null || kind == IndicatorKind.GOAL)) {
            return vision ? IndicatorKind.VISION : IndicatorKind.OUTCOME;
        }
        if (kind != null) {
            return kind;
        }
        String name = nameHeader(header);
        if (name.contains("KGI")) {
            return IndicatorKind.KGI;
        }
        return name.contains("KPI") || name.contains("業績評価") ? IndicatorKind.KPI : IndicatorKind.GOAL;
    }

    private static boolean namesKind(IndicatorHeader header) {
        String name = nameHeader(header);
        return name.contains("KGI") || name.contains("KPI") || name.contains("業績評価");
    }

    private static String nameHeader(IndicatorHeader header) {
        return header.line()
                .cell(Math.max(0, header.indexOf(IndicatorHeader.Role.NAME)))
                .key();
    }

    /** Makes projects of all rows that were read. */
    void finish() {
        new Listings(reading, draft).resolve(rows);
    }
}
