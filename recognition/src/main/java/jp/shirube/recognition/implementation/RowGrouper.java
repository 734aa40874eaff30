package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.Flags;
import jp.shirube.recognition.words.FundingSources;
import org.jspecify.annotations.Nullable;

/** Goes down the rows of a contents table and gathers initiatives and projects, which may be stacked over several rows. */
final class RowGrouper {

    private final Reading reading;
    private final TableHeader header;
    private final Set<String> divisions;
    private final List<Column> groupColumns;
    private final List<Column> contentColumns;
    private final List<Column> costColumns;
    private final List<RowGroup> groups = new ArrayList<>();
    private RowGroup group = new RowGroup(List.of());
    private @Nullable ListedProject project;

    RowGrouper(Reading reading, TableHeader header, Set<String> divisions) {
        this.reading = reading;
        this.header = header;
        this.divisions = divisions;
        this.groupColumns = header.list(ColumnKind.GROUP);
        this.contentColumns = header.list(ColumnKind.CONTENT_YEAR);
        this.costColumns = header.list(ColumnKind.COST_YEAR);
        groups.add(group);
    }

    /** The groups of the rows, in order; the first holds what stands above the first initiative. */
    List<RowGroup> group(List<Line> rows) {
        Line before = null;
        for (Line row : rows) {
            if (before != null && row.text().equals(before.text()) && isFilled(row, contentColumns)) {
                reading.find(ImplementationRule.DOUBLED_ROW, reading.source(row), row.text());
            } else if (!skips(row)) {
                read(row);
            }
            before = row;
        }
        return groups;
    }

    private boolean skips(Line row) {
        Cell first = firstFilled(row);
        if (first.key().startsWith("※") && !row.tabular()) {
            reading.find(ReadingRule.LOOSE_NOTE, reading.source(row), row.text());
            return true;
        }
        if (FundingSources.is(first.key())) {
            reading.find(ImplementationRule.FUNDING_ROW, reading.source(row), row.text());
            return true;
        }
        boolean total = BudgetWords.isTotal(first.key());
        if (total && !costColumns.isEmpty()) {
            return true;
        }
        if (total || BudgetWords.isSubtotal(first.key())) {
            reading.find(ImplementationRule.SUBTOTAL_ROW, reading.source(row), row.text());
            return true;
        }
        return false;
    }

    private void read(Line row) {
        boolean begins = begin(row);
        boolean contents = isFilled(row, contentColumns);
        if (contents) {
            group.contents().add(row);
        }
        boolean opens = contents || begins;
        for (Column column : header.columns()) {
            Cell cell = row.cell(column.index());
            if (!cell.blank() && isAboutListing(column, cell)) {
                readCell(column, cell, row, opens);
            }
        }
        readOthers(row);
        ListedProject current = project;
        if (current != null && isFilled(row, costColumns)) {
            current.amounts(row);
        }
    }

    /** Begins a group where the row prints an initiative. A project whose name slipped into the row above comes along. */
    private boolean begin(Line row) {
        List<Column> printed = filled(row, groupColumns);
        if (printed.isEmpty() || continuesTitle(row, printed)) {
            return false;
        }
        List<Entry> path = new ArrayList<>();
        for (Column column : groupColumns) {
            Cell cell = row.cell(column.index());
            if (!cell.blank()) {
                path.add(Entry.ofCell(level(column), cell.text(), row));
            } else if (path.isEmpty() && path.size() < group.path().size()) {
                path.add(group.path().get(groupColumns.indexOf(column)));
            }
        }
        RowGroup next = new RowGroup(path);
        ListedProject slipped = project;
        boolean carried = slipped != null && slipped.nameOnly() && lacksName(row) && moreProjectsThanContents();
        if (carried && slipped != null) {
            group.projects().remove(slipped);
            next.projects().add(slipped);
        } else {
            project = null;
        }
        groups.add(next);
        group = next;
        return true;
    }

    /** Whether the cell of the initiative is the second half of the title above: no mark where the one above has one, and nothing new. */
    private boolean continuesTitle(Line row, List<Column> printed) {
        int last = group.path().size() - 1;
        if (last < 0 || printed.size() != 1 || lastFilled(row) != firstFilled(row)) {
            return false;
        }
        Entry above = group.path().get(last);
        Entry here =
                Entry.ofCell(above.level(), row.cell(printed.get(0).index()).text(), row);
        if (above.mark() == null || here.mark() != null) {
            return false;
        }
        String joined = JapaneseText.join(above.title(), here.title());
        group.path().set(last, new Entry(above.level(), above.mark(), above.ordinal(), joined, above.line()));
        reading.find(ImplementationRule.JOINED_NAME, reading.source(row), joined, here.title());
        return true;
    }

    private boolean moreProjectsThanContents() {
        return group.projects().size() > group.contents().size() || contentColumns.isEmpty();
    }

    private boolean lacksName(Line row) {
        for (Column column : header.list(ColumnKind.PROJECT)) {
            List<StackPart> parts = split(column, row.cell(column.index()), true);
            if (!parts.isEmpty() && parts.get(0).kind() == StackPart.Kind.NAME) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell says which project is listed, by whom, and whether it is new. */
    private static boolean isAboutListing(Column column, Cell cell) {
        return column.holds(ColumnKind.PROJECT)
                || column.holds(ColumnKind.DEPARTMENT)
                || column.holds(ColumnKind.STATUS)
                || (column.holds(ColumnKind.REMARKS) && Flags.only(cell.key()));
    }

    private void readCell(Column column, Cell cell, Line row, boolean opens) {
        ListedProject current = project;
        boolean expected = current != null && current.departments().isEmpty() && !(opens && hasContents(current, row));
        List<StackPart> parts = split(column, cell, expected);
        if (parts.size() > 1 && column.stacked()) {
            reading.find(ReadingRule.FUSED_CELL, reading.source(row, cell), cell.text());
        }
        for (StackPart part : parts) {
            add(part, row, opens);
        }
    }

    /** The other cells of the row, once its project is known: a number may stand left of the name. */
    private void readOthers(Line row) {
        for (Column column : header.columns()) {
            Cell cell = row.cell(column.index());
            boolean other = column.year() == null && !column.holds(ColumnKind.GROUP) && !column.holds(ColumnKind.TOTAL);
            if (!cell.blank() && other && !isAboutListing(column, cell)) {
                other(column, cell, row);
            }
        }
    }

    /** Whether the row brings contents though the open project has its own: then another project begins. */
    private boolean hasContents(ListedProject current, Line row) {
        Line name = current.nameLine();
        return name != null
                && name != row
                && group.contents().contains(name)
                && group.contents().contains(row);
    }

    private List<StackPart> split(Column column, Cell cell, boolean divisionExpected) {
        if (cell.blank()) {
            return List.of();
        }
        if (column.stacked()) {
            return StackCell.split(cell.text(), divisions, divisionExpected);
        }
        List<String> tokens = CellText.tokens(cell.text());
        if (column.holds(ColumnKind.PROJECT)) {
            return List.of(StackPart.of(StackPart.Kind.NAME, tokens));
        }
        if (Flags.only(cell.key()) || column.holds(ColumnKind.STATUS)) {
            return List.of(StackPart.of(StackPart.Kind.STATUS, tokens));
        }
        List<StackPart> parts = new ArrayList<>();
        for (String name : DivisionNames.split(tokens)) {
            parts.add(StackPart.of(StackPart.Kind.DEPARTMENT, List.of(name)));
        }
        return parts;
    }

    private void add(StackPart part, Line row, boolean opens) {
        ListedProject current = project;
        if (part.kind() == StackPart.Kind.NAME) {
            if (current != null && !opens && isHalf(current, row)) {
                current.continueName(part.tokens(), row);
                reading.find(ImplementationRule.JOINED_NAME, reading.source(row), current.name(), part.text());
            } else {
                open(row).name(part.tokens(), row);
            }
            return;
        }
        boolean statusAgain = part.kind() == StackPart.Kind.STATUS
                && current != null
                && current.status() != null
                && !part.text().equals(current.status());
        if (current == null || statusAgain) {
            current = open(row);
        }
        if (part.kind() == StackPart.Kind.DEPARTMENT) {
            for (String name : DivisionNames.split(part.tokens())) {
                current.department(name, row);
            }
        } else {
            current.status(part.text(), row);
        }
    }

    /** Whether a name goes on from the row above: its bracket is open, or the division is still to come in the same column. */
    private boolean isHalf(ListedProject current, Line row) {
        if (!current.nameOnly() || current.nameLine() == row) {
            return false;
        }
        String key = JapaneseText.key(current.name());
        boolean stacked = header.list(ColumnKind.PROJECT).stream().anyMatch(Column::stacked);
        return stacked || key.lastIndexOf('(') > key.lastIndexOf(')');
    }

    private ListedProject open(Line row) {
        ListedProject opened = new ListedProject(row);
        group.projects().add(opened);
        project = opened;
        return opened;
    }

    private void other(Column column, Cell cell, Line row) {
        ListedProject current = project;
        if (current == null) {
            reading.find(ReadingRule.UNREAD_CELL, reading.source(row, cell), column.title(), cell.text());
        } else {
            current.other(column, cell.text(), row);
        }
    }

    private String level(Column column) {
        return CellText.close(column.title());
    }

    private static boolean isFilled(Line row, List<Column> columns) {
        for (Column column : columns) {
            if (!row.cell(column.index()).blank()) {
                return true;
            }
        }
        return false;
    }

    private static List<Column> filled(Line row, List<Column> columns) {
        List<Column> filled = new ArrayList<>();
        for (Column column : columns) {
            if (!row.cell(column.index()).blank()) {
                filled.add(column);
            }
        }
        return filled;
    }

    /** The trailing blank cells of a row do not stand. */
    private static Cell lastFilled(Line row) {
        return row.cell(row.cells().size() - 1);
    }

    private static Cell firstFilled(Line row) {
        for (Cell cell : row.cells()) {
            if (!cell.blank()) {
                return cell;
            }
        }
        return Cell.EMPTY;
    }
}
