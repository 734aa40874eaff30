package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.exchange.ValueState;
import jp.shirube.exchange.YearPlan;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.prose.CellItems;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.value.AmountCell;
import jp.shirube.recognition.words.Flags;
import org.jspecify.annotations.Nullable;

/** Reads a table of initiatives and projects with their contents per year into placements. */
final class ContentsReader {

    private final Reading reading;
    private final Outline outline;
    private final ProjectRegister register;
    private final TableHeader header;
    private final List<Column> contentColumns;
    private final String division;
    private final String status;
    private final @Nullable NodeDraft sheet;
    private static final int LONG_PIECE = 15;
    private static final int LONGEST_DASH = 4;

    private final Set<Integer> doubtful = new HashSet<>();
    private final Set<Integer> cleaned = new HashSet<>();
    private final List<Listed> listed = new ArrayList<>();

    /** A project of the table with its rows, for the readers of other columns. */
    record Listed(ListedProject rows, RegisteredProject project) {}

    ContentsReader(
            Reading reading, Outline outline, ProjectRegister register, TableHeader header, @Nullable NodeDraft sheet) {
        this.reading = reading;
        this.outline = outline;
        this.register = register;
        this.header = header;
        this.contentColumns = header.list(ColumnKind.CONTENT_YEAR);
        this.division = ColumnWord.in(header, ColumnKind.DEPARTMENT);
        this.status = ColumnWord.in(header, ColumnKind.STATUS);
        this.sheet = sheet;
    }

    /** Places the projects and returns them in order of print. */
    List<Listed> read(List<Line> rows, Set<String> divisions) {
        for (RowGroup group : new RowGrouper(reading, header, divisions).group(rows)) {
            new ContentsPairing(reading, group).pair();
            NodeDraft node = node(group);
            for (ListedProject project : group.projects()) {
                repair(project);
                if (project.name().isEmpty()) {
                    reportNameless(project);
                } else {
                    place(project, node);
                }
            }
        }
        return listed;
    }

    private @Nullable NodeDraft node(RowGroup group) {
        NodeDraft node = sheet;
        for (Entry entry : group.path()) {
            node = outline.child(node, entry, true);
        }
        return node;
    }

    private void repair(ListedProject project) {
        String printed = project.name();
        if (header.has(ColumnKind.DEPARTMENT) && project.splitDivision()) {
            reading.find(ReadingRule.FUSED_CELL, source(project), printed);
        }
    }

    private void place(ListedProject rows, @Nullable NodeDraft node) {
        SourceRef at = source(rows);
        Line nameLine = rows.nameLine();
        RegisteredProject project =
                register.get(rows.name(), reading.source(nameLine == null ? rows.first() : nameLine, rows.name()));
        listed.add(new Listed(rows, project));
        if (sheet != null) {
            register.note(sheet.id(), project);
        }
        project.take(rows, division, status, at, reading);
        rows.others().forEach((column, text) -> ProjectNotes.add(project.draft(), column, text));
        if (node == null) {
            reading.find(ImplementationRule.SHEET_WITHOUT_HEADING, at);
            return;
        }
        if (node == sheet && header.has(ColumnKind.GROUP)) {
            reading.find(
                    ReadingRule.BLANK_CELL,
                    at,
                    header.list(ColumnKind.GROUP).get(0).title(),
                    rows.name());
        }
        String flagText = rows.status();
        List<String> flags = flagText == null ? List.of() : Flags.listIn(JapaneseText.key(flagText));
        boolean again = !project.draft().placements().isEmpty() || flags.contains(Flags.RELISTED);
        project.draft().place(node, again, flags, flagText, yearPlans(rows, at), at);
    }

    private List<YearPlan> yearPlans(ListedProject project, SourceRef at) {
        Line first = project.contents();
        if (first == null) {
            header.find(ColumnKind.CONTENT_YEAR)
                    .ifPresent(column -> reading.find(ReadingRule.BLANK_CELL, at, column.title(), project.name()));
            return List.of();
        }
        List<YearPlan> plans = new ArrayList<>();
        for (Column column : contentColumns) {
            Integer year = column.year();
            List<String> items = new ArrayList<>(items(first, column));
            for (Line more : project.moreContents()) {
                items.addAll(items(more, column));
            }
            boolean none = isDash(first.cell(column.index()));
            if (none) {
                items.clear();
            }
            if (year != null && (none || !items.isEmpty())) {
                plans.add(new YearPlan(year, items));
            }
        }
        plans.sort((one, other) -> Integer.compare(one.year(), other.year()));
        return plans;
    }

    /** Whether the document says by a dash that nothing is planned. */
    private static boolean isDash(Cell cell) {
        return cell.text().length() <= LONGEST_DASH && AmountCell.of(cell).state() == ValueState.UNDEFINED;
    }

    private List<String> items(Line row, Column column) {
        Cell cell = row.cell(column.index());
        CellItems items = CellItems.of(cell.text());
        if (items.markup() && cleaned.add(row.number())) {
            reading.find(ReadingRule.LEFTOVER_MARKUP, reading.source(row));
        }
        for (String entry : items.entries()) {
            if (mayBeTwo(entry) && doubtful.add(row.number())) {
                reading.find(ImplementationRule.POSSIBLY_TWO_ENTRIES, reading.source(row), entry);
            }
        }
        return items.entries();
    }

    /** Whether a lone middle dot stands between two long pieces: bullets and middle dots are the same character. */
    private static boolean mayBeTwo(String entry) {
        int dot = entry.indexOf('・');
        return dot >= LONG_PIECE && dot == entry.lastIndexOf('・') && entry.length() - dot > LONG_PIECE;
    }

    private void reportNameless(ListedProject project) {
        String texts =
                String.join(" ", project.departments()) + (project.status() == null ? "" : " " + project.status());
        String column = ColumnWord.in(header, ColumnKind.PROJECT);
        reading.find(ReadingRule.BLANK_CELL, source(project), column, JapaneseText.strip(texts));
    }

    private SourceRef source(ListedProject project) {
        String quote = project.name().isEmpty() ? project.first().text() : project.name();
        return reading.source(project.first(), project.last(), quote);
    }
}
