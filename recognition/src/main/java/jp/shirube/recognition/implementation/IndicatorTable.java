package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Grid;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.indicator.IndicatorHeader;
import jp.shirube.recognition.indicator.IndicatorRows;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** A table of indicators on a sheet, with the footnotes right below it. */
final class IndicatorTable {

    private static final String NOTE = "※";

    private final IndicatorHeader header;
    private final String caption;
    private final List<Line> rows = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();
    private int end;

    private IndicatorTable(IndicatorHeader header, String caption) {
        this.header = header;
        this.caption = caption;
        this.end = header.line().number();
    }

    /**
     * The table whose header stands at an index of the lines; null where none does: a table of projects may have a column of targets.
     *
     * @param caption the title above it; empty where none is printed
     */
    static @Nullable IndicatorTable at(int index, String caption, Reading reading) {
        List<Line> lines = reading.lines();
        IndicatorHeader header = header(lines.get(index));
        if (header == null) {
            return null;
        }
        IndicatorTable table = new IndicatorTable(header, caption);
        reading.use(header.line(), LineUse.HEADER);
        table.gather(lines, new IndicatorRows(reading, new PlanDraft(), header, IndicatorKind.KPI, null, null));
        return table;
    }

    /** Whether a line heads such a table. */
    static boolean beginsAt(Line line) {
        return header(line) != null;
    }

    private static @Nullable IndicatorHeader header(Line line) {
        return namesIndicator(line) ? IndicatorHeader.find(line).orElse(null) : null;
    }

    private static boolean namesIndicator(Line line) {
        if (!line.tabular() || !Term.sharesFirstLetter(firstFilled(line).key())) {
            return false;
        }
        for (Cell cell : line.cells()) {
            if (HeaderCell.termOf(cell) == Term.INDICATOR) {
                return true;
            }
        }
        return false;
    }

    private static Cell firstFilled(Line line) {
        for (Cell cell : line.cells()) {
            if (!cell.blank()) {
                return cell;
            }
        }
        return Cell.EMPTY;
    }

    private void gather(List<Line> lines, IndicatorRows accepted) {
        for (int i = end; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            boolean row = line.tabular() && accepted.accepts(line) && !HeaderLine.begins(line);
            boolean note = line.text().startsWith(NOTE) && !rows.isEmpty();
            if (!row && !note) {
                return;
            }
            (note ? notes : rows).add(line);
            end = i + 1;
        }
    }

    /** Index of the first line after the table. */
    int end() {
        return end;
    }

    /** Adds the indicators to a node. */
    void read(Reading reading, PlanDraft plan, NodeDraft node) {
        int first = plan.indicators().size();
        IndicatorRows ofNode = new IndicatorRows(reading, plan, header, kind(), node.id(), null);
        for (Line row : rows) {
            if (!isSure(row, reading)) {
                reading.find(ImplementationRule.UNSURE_COLUMNS, reading.source(row), row.text());
                continue;
            }
            String project = project(row, plan);
            if (project == null) {
                ofNode.read(row);
            } else {
                new IndicatorRows(reading, plan, header, kind(), null, project).read(row);
            }
            reportOthers(row, project != null, reading);
        }
        List<Indicator> added =
                plan.indicators().subList(first, plan.indicators().size());
        for (Line line : notes) {
            reading.use(line, LineUse.BODY);
            boolean marked = added.stream().anyMatch(indicator -> refers(indicator, line));
            added.replaceAll(indicator -> marked && !refers(indicator, line) ? indicator : with(indicator, line));
        }
    }

    /** Where blank cells cannot be counted, only a full row has its values in the right columns. */
    private boolean isSure(Line row, Reading reading) {
        return reading.document().grid().kind() != Grid.Kind.RAGGED
                || row.cells().size() == header.columns().size();
    }

    /** The project that a row names beside its indicator; null where it names none that is known. */
    private @Nullable String project(Line row, PlanDraft plan) {
        int column = projectColumn();
        return column < 0
                ? null
                : plan.findProject(CellText.close(row.cell(column).text()))
                        .map(ProjectDraft::id)
                        .orElse(null);
    }

    private int projectColumn() {
        List<Cell> cells = header.line().cells();
        for (int i = 0; i < cells.size(); i++) {
            if (HeaderCell.termOf(cells.get(i)) == Term.PROJECT) {
                return i;
            }
        }
        return -1;
    }

    private void reportOthers(Line row, boolean projectFound, Reading reading) {
        for (int i = 0; i < row.cells().size(); i++) {
            boolean understood = i < header.columns().size() && header.columns().get(i) != null;
            boolean project = projectFound && i == projectColumn();
            if (!understood && !project && !row.cell(i).blank()) {
                String title = header.line().cell(i).text();
                reading.find(
                        ReadingRule.UNREAD_CELL,
                        reading.source(row),
                        title,
                        row.cell(i).text());
            }
        }
    }

    /** Whether an indicator prints the mark with which a note begins. */
    private static boolean refers(Indicator indicator, Line note) {
        return indicator.notes().stream()
                .anyMatch(mark ->
                        mark.length() > 1 && mark.length() <= 4 && note.key().startsWith(JapaneseText.key(mark)));
    }

    private static Indicator with(Indicator indicator, Line note) {
        List<String> notes = new ArrayList<>(indicator.notes());
        notes.add(note.text());
        return indicator.withNotes(notes);
    }

    /** Told by the header or the caption: KPI unless they say goals. */
    private IndicatorKind kind() {
        String words = header.line().key() + JapaneseText.key(caption);
        if (words.contains("KGI")) {
            return IndicatorKind.KGI;
        }
        boolean performance = words.contains("KPI") || words.contains("業績評価");
        boolean goal = words.contains("数値目標") || words.contains("成果指標") || words.contains("目標指標");
        return goal && !performance ? IndicatorKind.GOAL : IndicatorKind.KPI;
    }
}
