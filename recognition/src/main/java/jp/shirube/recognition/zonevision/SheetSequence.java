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
            return line.tabular() && !isHeader(line) && begin(line);
        }
        Sheet open = sheet;
        if (open == null) {
            return ONLY_IN_SHEETS.contains(label) && !isHeader(line) && reportNameless(line);
        }
        if (open.isRepeated(label, line)) {
            reading.find(ZoneVisionRule.DOUBLED_LINE, reading.source(line), line.text());
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
            return begin(line);
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
            Term term = line.cell(i).text().length() > 24
                    ? null
                    : HeaderCell.of(line.cell(i)).term();
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

    private boolean begin(Line line) {
        String name = JapaneseText.closeGaps(Sheet.value(line));
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
