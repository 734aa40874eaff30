package jp.shirube.recognition.zonevision;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.indicator.IndicatorHeader;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of a vision once, and gives each to the reader of what it is a part of. */
final class VisionReader {

    /** Longer lines say no unit of the table below. */
    private static final int LONGEST_UNIT = 24;

    private final Reading reading;
    private final List<Line> lines;
    private final PlanDraft draft;
    private final Zone zone;
    private final Contents contents = new Contents();
    private final Headings headings;
    private final ZoneOutline outline;
    private final LostHeadings lostHeadings;
    private final Overview overview;
    private final SheetSequence sheets;
    private final TextLines texts;
    private final MeetingLines meetings;
    private @Nullable KpiTable kpis;
    private @Nullable CouncilTable council;
    private @Nullable PopulationTable population;
    private @Nullable String unit;
    private boolean contentsRead;
    private boolean course;

    VisionReader(Reading reading, PlanDraft draft, Zone zone, TreeSet<Integer> planYears) {
        this.reading = reading;
        this.lines = reading.lines();
        this.draft = draft;
        this.zone = zone;
        this.headings = new Headings(reading.document(), contents);
        this.outline = new ZoneOutline(reading, draft);
        this.overview = new Overview(reading);
        SheetPlaces places = new SheetPlaces(reading, outline, overview);
        this.lostHeadings = new LostHeadings(reading, contents, outline, places.printed());
        this.sheets = new SheetSequence(reading, draft, zone, planYears, places);
        this.texts = new TextLines(reading, draft, zone);
        this.meetings = new MeetingLines(reading, draft.meetings());
    }

    void read() {
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            boolean begins = !contentsRead && isContents(line);
            if (begins) {
                contentsRead = true;
                i = contents.read(reading, i);
            } else {
                if (!line.blank()) {
                    readLine(line);
                }
                i++;
            }
        }
        closeTables();
        sheets.close();
        texts.close();
        MeasureLevels.tell(draft);
        new Imprint(reading, draft).read();
        contents.list(reading, draft.listing(), outline.titles());
        new OverviewCheck(reading, draft).check(overview);
    }

    private static boolean isContents(Line line) {
        return !line.blank()
                && line.text().charAt(0) == ZoneWords.CONTENTS.charAt(0)
                && line.key().equals(ZoneWords.CONTENTS);
    }

    private void readLine(Line line) {
        if (goesOnWithTable(line) || readUnit(line)) {
            return;
        }
        if (line.tabular()) {
            readRow(line);
        } else if (!readNumber(line) && !readHeading(line) && !sheets.readLabelled(line)) {
            readText(line);
        }
    }

    private boolean goesOnWithTable(Line line) {
        if (sheets.goOn(line)) {
            texts.leave();
        } else if (kpis != null && kpis.accepts(line)) {
            kpis.read(line);
        } else if (council != null && council.accepts(line)) {
            council.read(line);
        } else if (population != null && population.accepts(line)) {
            population.add(line);
        } else if (overview.accepts(line) && !Overview.isHeader(line)) {
            overview.read(line);
        } else {
            return false;
        }
        return true;
    }

    /** The unit of the table below: 単位：人, alone on its line. */
    private boolean readUnit(Line line) {
        if (line.text().length() > LONGEST_UNIT
                || line.text().indexOf(':') < 0 && line.text().indexOf('：') < 0) {
            return false;
        }
        Cell only = null;
        for (Cell cell : line.cells()) {
            if (!cell.blank() && only != null) {
                return false;
            }
            only = cell.blank() ? only : cell;
        }
        if (only == null) {
            return false;
        }
        String key = only.key().replace("(", "").replace(")", "");
        if (!key.startsWith(ZoneWords.UNIT + ":") || key.length() > 12) {
            return false;
        }
        unit = key.substring(ZoneWords.UNIT.length() + 1);
        reading.use(line, LineUse.HEADER);
        return true;
    }

    private void readRow(Line line) {
        if (course && MeetingDate.begins(line.cell(0).text())) {
            meetings.read(line);
            return;
        }
        if (SheetSequence.isSheetRow(line) && readSheetRow(line)) {
            texts.leave();
            return;
        }
        if (readNumber(line)) {
            return;
        }
        Optional<IndicatorHeader> indicators = IndicatorHeader.find(line);
        if (indicators.isPresent()) {
            openIndicators(indicators.get());
        } else if (readSheetRow(line)) {
            texts.leave();
        } else if (Overview.isHeader(line)) {
            closeTables();
            overview.open(line);
        } else if (CouncilTable.isHeader(line)) {
            closeTables();
            council = new CouncilTable(reading, texts.caption(), line);
        } else if (PopulationTable.isHeader(line)) {
            closeTables();
            population = new PopulationTable(reading, zone, texts.topic(), unit, line);
            unit = null;
        } else {
            readOther(line);
        }
    }

    private boolean readNumber(Line line) {
        if (!sheets.readNumber(line)) {
            return false;
        }
        closeTables();
        texts.leave();
        return true;
    }

    private boolean readSheetRow(Line line) {
        ProjectDraft before = sheets.project();
        boolean read = sheets.readLabelled(line);
        NodeDraft node = outline.current();
        if (read && texts.doubtful() && node != null && sheets.project() != before) {
            reading.find(ZoneVisionRule.HEADING_MISSING, reading.source(line), node.title());
        }
        return read;
    }

    private void readOther(Line line) {
        Line next = reading.document().below(line);
        if (texts.readProfile(line)) {
            return;
        }
        if (!sheets.isBelow(line) && texts.readAgreement(line)) {
            closeTables();
            sheets.close();
        } else if (sheets.readOther(line, next)) {
            texts.leave();
        } else if (line.text().startsWith("※") && !sheets.note(line)) {
            texts.add(line);
        }
    }

    private void openIndicators(IndicatorHeader header) {
        closeTables();
        sheets.endTable();
        ProjectDraft project = sheets.project();
        NodeDraft node = outline.current();
        if (project == null && node == null) {
            reading.find(
                    ReadingRule.UNREAD_CELL,
                    reading.source(header.line()),
                    header.line().cell(0).text(),
                    header.line().text());
            return;
        }
        String nodeId = project == null && node != null ? node.id() : null;
        kpis = new KpiTable(reading, draft, header, nodeId, project == null ? null : project.id());
    }

    private boolean readHeading(Line line) {
        Headings.Heading heading = headings.at(line);
        if (heading == null) {
            return false;
        }
        closeTables();
        sheets.close();
        course = false;
        lostHeadings.restoreAbove(heading, line);
        texts.under(outline.enter(heading, line));
        return true;
    }

    private void readText(Line line) {
        if (MeetingLines.isHeading(line)) {
            course = ZoneWords.COURSE.isIn(line.key());
            texts.caption(line);
        } else if (course && meetings.accepts(line)) {
            meetings.read(line);
        } else if (!(line.text().startsWith("※") && sheets.note(line))) {
            if (population != null) {
                population.note(line);
            }
            if (sheets.project() == null || !texts.isPlain(line)) {
                texts.add(line);
            }
        }
    }

    private void closeTables() {
        kpis = null;
        if (council != null) {
            draft.bodies().add(council.close());
            council = null;
        }
        if (population != null) {
            population.close(draft.series());
            population = null;
        }
    }
}
