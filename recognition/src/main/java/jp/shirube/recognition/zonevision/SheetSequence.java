package jp.shirube.recognition.zonevision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * The sheets one after the other: tells where one begins and ends. A row whose label the open sheet has already belongs to a sheet whose
 * name was lost; it goes to no project.
 */
final class SheetSequence {

    private static final Set<Term> ONLY_IN_SHEETS =
            Set.of(Term.OVERVIEW, Term.EFFECT, Term.COST, Term.SCHEDULE, Term.PARTNERS, Term.ROLES);

    private final Reading reading;
    private final PlanDraft draft;
    private final Zone zone;
    private final TreeSet<Integer> planYears;
    private final SheetPlaces places;
    private final Set<String> names = new HashSet<>();
    private @Nullable Sheet sheet;
    private boolean nameless;
    private @Nullable String code;
    private int last;

    SheetSequence(Reading reading, PlanDraft draft, Zone zone, TreeSet<Integer> planYears, SheetPlaces places) {
        this.reading = reading;
        this.draft = draft;
        this.zone = zone;
        this.planYears = planYears;
        this.places = places;
    }

    /** The project of the open sheet; null where none is open. */
    @Nullable
    ProjectDraft project() {
        return sheet == null ? null : sheet.project();
    }

    /** Ends the open sheet: a heading follows. */
    void close() {
        endTable();
        sheet = null;
        nameless = false;
    }

    /** Ends the table of the open sheet; its notes and indicators may follow. */
    void endTable() {
        if (sheet != null) {
            sheet.close();
        }
    }

    /** Adds a note under the open sheet; false where none is open. */
    boolean note(Line line) {
        Sheet open = sheet;
        if (open == null) {
            return false;
        }
        open.note(line);
        return true;
    }

    /** Whether a row has a label that stands in sheets only. */
    static boolean isSheetRow(Line line) {
        Term label = Sheet.label(line);
        return label != null && ONLY_IN_SHEETS.contains(label);
    }

    /** Whether a line stands right below the last row of the open sheet. */
    boolean isBelow(Line line) {
        return sheet != null && line.position() == last + 1;
    }

    /** Reads a row that goes on with the row above it in the open sheet, whatever its first cell is; false where it does not. */
    boolean goOn(Line line) {
        Sheet open = sheet;
        if (open == null
                || !line.tabular()
                || !isBelow(line)
                || !open.takes(line, reading.document().below(line))) {
            return false;
        }
        open.goOn(line);
        last = line.position();
        return true;
    }

    /** Reads the number of a project above its name row, on a row or a line of its own; false where the line is none. */
    boolean readNumber(Line line) {
        boolean alone = !line.tabular();
        int end = alone ? NameRow.numberEnd(line.text()) : 0;
        String number = alone ? JapaneseText.strip(line.text().substring(0, end)) : NameRow.codeAlone(line);
        Line next = number == null || number.isEmpty() ? null : filledBelow(line);
        Term label = next == null || !next.tabular() ? null : Sheet.label(next);
        if (number == null || next == null || label == null) {
            return false;
        }
        if (label == Term.PROJECT && NameRow.of(next) != null) {
            close();
            code = number;
            reading.use(line, LineUse.HEADING);
            return true;
        }
        String name = JapaneseText.strip(line.text().substring(end));
        boolean sheet = alone && !name.isEmpty() && ONLY_IN_SHEETS.contains(label) && !isHeader(next);
        return sheet && begin(line, new NameRow(number, name, List.of()));
    }

    private @Nullable Line filledBelow(Line line) {
        Line below = reading.document().below(line);
        return below != null && below.blank() ? reading.document().below(below) : below;
    }

    /** Reads a row that has a known label; false where the line is none. */
    boolean readLabelled(Line line) {
        Term label = Sheet.label(line);
        boolean below = last > 0 && line.position() == last + 1;
        if (label == null || (!line.tabular() && !(below && sheet != null))) {
            return false;
        }
        if (label == Term.REMARKS && PopulationTable.isHeader(line)) {
            return false;
        }
        if (label == Term.PROJECT) {
            NameRow row = line.tabular() ? NameRow.of(line) : null;
            return row != null && begin(line, row);
        }
        Sheet open = sheet;
        if (open == null) {
            return ONLY_IN_SHEETS.contains(label) && !isHeader(line) && reportNameless(line);
        }
        if (open.isRepeated(label, line)) {
            reading.find(ZoneVisionRule.DOUBLED_LINE, reading.source(line), line.text());
        } else if (isBelow(line) && open.hasByAnotherWord(label, line)) {
            open.readUnknown(line);
        } else if (open.has(label)) {
            close();
            return reportNameless(line);
        } else {
            open.read(label, line);
        }
        last = line.position();
        return true;
    }

    /** Reads a row without a label, or with one that is not known; false where the line is none. */
    boolean readOther(Line line, @Nullable Line next) {
        Sheet open = sheet;
        if (!line.tabular()) {
            return false;
        }
        if (!line.cell(0).blank() && next != null && isLostName(next)) {
            reading.find(
                    ZoneVisionRule.UNKNOWN_LABEL,
                    reading.source(line),
                    line.cell(0).text());
            return begin(line, new NameRow(null, JapaneseText.closeGaps(Sheet.value(line)), List.of()));
        }
        boolean below = line.position() == last + 1;
        if (open == null) {
            return nameless && below && reportNameless(line);
        }
        if (open.goesOn(line)) {
            open.goOn(line);
        } else if (below && !line.cell(0).blank()) {
            open.readUnknown(line);
        } else {
            return false;
        }
        last = line.position();
        return true;
    }

    /** Whether a row begins the fields of a sheet that is not open yet. */
    private boolean isLostName(Line next) {
        Term label = next.tabular() ? Sheet.label(next) : null;
        return label == Term.OVERVIEW && (sheet == null || sheet.has(label)) && !isHeader(next);
    }

    private static boolean isHeader(Line line) {
        for (int i = 1; i < line.cells().size(); i++) {
            Term term = line.cell(i).text().length() > 24 ? null : HeaderCell.termOf(line.cell(i));
            if (term != null && term != Term.ACTIVITY && term != Term.MUNICIPALITY && term != Term.PROJECT) {
                return true;
            }
        }
        return false;
    }

    private boolean reportNameless(Line line) {
        nameless = true;
        last = line.position();
        reading.find(ZoneVisionRule.SHEET_WITHOUT_NAME, reading.source(line), line.text());
        return true;
    }

    private boolean begin(Line line, NameRow row) {
        String name = row.name();
        if (name.isEmpty()) {
            close();
            return reportNameless(line);
        }
        Sheet open = sheet;
        if (open != null && line.position() == last + 1 && open.isRepeated(Term.PROJECT, line)) {
            reading.find(ZoneVisionRule.DOUBLED_LINE, reading.source(line), line.text());
            last = line.position();
            return true;
        }
        close();
        if (!names.add(JapaneseText.key(name))) {
            reading.find(ZoneVisionRule.SAME_NAME, reading.source(line), name);
        }
        ProjectDraft project = draft.addProject(name, reading.source(line, name));
        String number = row.code() == null ? code : row.code();
        if (number != null) {
            project.code(number);
        }
        code = null;
        project.departments().addAll(row.departments());
        NodeDraft node = places.of(name, line);
        if (node == null) {
            reading.find(ZoneVisionRule.SHEET_WITHOUT_NODE, reading.source(line), name);
        } else {
            project.place(node, false, List.of(), null, List.of(), reading.source(line, name));
        }
        reading.use(line, LineUse.BODY);
        sheet = new Sheet(reading, zone, project, line, planYears);
        last = line.position();
        return true;
    }
}
