package jp.shirube.recognition.zonevision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Grid;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.value.AmountCell;
import org.jspecify.annotations.Nullable;

/** The cost rows of a sheet: one row of amounts, or one per municipality; rows of funds are kept as notes. */
final class CostRows {

    private final Reading reading;
    private final Zone zone;
    private final CostHeader header;
    private final YearColumns columns;
    private final TreeSet<Integer> years;
    private final ProjectDraft project;
    private final CostUnit unit;
    private int rows;
    private @Nullable Line lastRow;

    /**
     * @param planYears years that the plan covers; empty where unknown
     * @param project whose costs these are
     */
    CostRows(Reading reading, Zone zone, CostHeader header, TreeSet<Integer> planYears, ProjectDraft project) {
        this.reading = reading;
        this.zone = zone;
        this.header = header;
        this.columns = header.columns();
        this.years = columns.years();
        this.years.addAll(planYears);
        this.project = project;
        this.unit = CostUnit.of(header);
        reading.source(header.years());
    }

    /** The years of the header. */
    TreeSet<Integer> years() {
        return columns.years();
    }

    /** The row with the label 事業費 where it prints no years: they may follow on the next row; null where years are known. */
    @Nullable
    Line labelWithoutYears() {
        return columns.columns().isEmpty() && rows == 0 ? header.label() : null;
    }

    /** Whether a row that has words in its first cell holds amounts below the years. */
    boolean accepts(Line line) {
        boolean amount = false;
        for (YearColumns.Column column : columns.columns()) {
            Cell cell = line.cell(column.index());
            amount |= !cell.blank() && !isWords(cell);
        }
        boolean named = line.cell(0).blank() || (isWords(line.cell(0)) && columns.namesStandFirst(header.years()));
        return amount && named && YearColumns.of(line, 0).columns().isEmpty();
    }

    /** Reads a row of amounts; false where the row holds none. */
    boolean read(Line line) {
        if (lastRow != null && line.sameKey(lastRow)) {
            reading.find(ZoneVisionRule.DOUBLED_LINE, reading.source(line), line.text());
            return true;
        }
        List<Cell> amounts = amounts(line);
        if (isWords(amounts)) {
            return false;
        }
        begin();
        lastRow = line;
        CostLabel label = CostLabel.of(line, columns.firstIndex(), zone);
        if (label.kind() == CostLabel.Kind.FUNDING) {
            project.notes().add(JapaneseText.strip(line.cell(0).text() + " " + Sheet.value(line)));
            reading.find(ZoneVisionRule.FUNDING_ROW, reading.source(line), String.valueOf(label.text()));
            return true;
        }
        String party = label.kind() == CostLabel.Kind.PARTY ? label.text() : null;
        boolean whole = label.kind() == CostLabel.Kind.WHOLE;
        boolean again = whole && isWholeKnown();
        if (again || label.kind() == CostLabel.Kind.OTHER) {
            unread(line);
        } else {
            readAmounts(line, amounts, party);
        }
        return true;
    }

    /** Whether none of the cells is an amount. */
    private static boolean isWords(List<Cell> cells) {
        for (Cell cell : cells) {
            if (!isWords(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cost of all parties together was read. */
    private boolean isWholeKnown() {
        for (Cost cost : project.costs()) {
            if (cost.party() == null) {
                return true;
            }
        }
        return false;
    }

    /** To be called when the last row was read: a header without amounts has lost them. */
    void close() {
        if (rows > 0 || years.isEmpty()) {
            return;
        }
        begin();
        List<String> left = new ArrayList<>();
        for (Cell stray : columns.strays(header.years(), 1)) {
            left.add(stray.text());
        }
        String cells = left.isEmpty() ? "—" : String.join(" ", left);
        reading.find(ZoneVisionRule.LOST_AMOUNTS, reading.source(header.label()), cells);
        for (int year : years) {
            add(year, Cell.EMPTY, null, header.label());
        }
    }

    private void begin() {
        if (rows == 0 && !unit.printed()) {
            reading.find(ZoneVisionRule.UNIT_NOT_PRINTED, reading.source(header.label()));
        }
        rows++;
    }

    private void unread(Line line) {
        reading.find(ReadingRule.UNREAD_CELL, reading.source(line), header.name(), line.text());
    }

    private void readAmounts(Line line, List<Cell> amounts, @Nullable String party) {
        List<Cell> strays = strays(line);
        boolean ragged = reading.document().grid().kind() == Grid.Kind.RAGGED;
        boolean complete = amounts.size() == header.slots().size();
        if (complete && (ragged || !strays.isEmpty())) {
            if (!ragged) {
                reading.find(
                        ReadingRule.SHIFTED_CELL,
                        reading.source(line),
                        strays.get(0).text());
            }
            place(amounts, party, line);
        } else if (!strays.isEmpty() || ragged) {
            unread(line);
            columns.columns().forEach(column -> add(column.year(), Cell.EMPTY, party, line));
        } else {
            List<Cell> cells = new ArrayList<>();
            for (int slot : header.slots()) {
                cells.add(line.cell(slot));
            }
            place(cells, party, line);
            reportBlanks(line);
        }
        reportMissing(party, line);
    }

    /** Filled cells that stand in no column of amounts, and amounts left of all columns. */
    private List<Cell> strays(Line line) {
        int first = Math.min(columns.firstIndex(), line.cells().size());
        List<Cell> strays = header.strays(line, first);
        for (int i = 1; i < first; i++) {
            if (!line.cell(i).blank() && !isWords(line.cell(i))) {
                strays.add(line.cell(i));
            }
        }
        return strays;
    }

    /** @param cells one per slot of the header */
    private void place(List<Cell> cells, @Nullable String party, Line line) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = true;
        for (int i = 0; i < cells.size(); i++) {
            int index = header.slots().get(i);
            AmountCell amount = AmountCell.of(cells.get(i));
            if (columns.has(index)) {
                add(columns.year(index), cells.get(i), party, line);
                known &= amount.amount() != null || amount.state() == ValueState.UNDEFINED;
                sum = amount.amount() == null ? sum : sum.add(amount.amount());
            } else if (known && amount.amount() != null && sum.compareTo(amount.amount()) != 0) {
                reading.find(
                        ZoneVisionRule.COST_TOTAL_DIFFERS,
                        reading.source(line),
                        cells.get(i).text(),
                        sum.toPlainString());
            }
        }
    }

    private void reportBlanks(Line line) {
        List<String> lost = new ArrayList<>();
        for (YearColumns.Column column : columns.columns()) {
            if (line.cell(column.index()).blank()) {
                lost.add(header.years().cell(column.index()).text());
            }
        }
        if (!lost.isEmpty()) {
            reading.find(ReadingRule.LOST_COLUMN, reading.source(line), String.join("、", lost));
        }
    }

    /** Years of the plan that the header does not print. */
    private void reportMissing(@Nullable String party, Line line) {
        TreeSet<Integer> missing = new TreeSet<>(years);
        missing.removeAll(columns.years());
        if (!missing.isEmpty()) {
            reading.find(
                    ReadingRule.LOST_COLUMN,
                    reading.source(header.years(), line, line.text()),
                    YearColumns.list(missing));
            missing.forEach(year -> add(year, Cell.EMPTY, party, line));
        }
    }

    private void add(int year, Cell cell, @Nullable String party, Line line) {
        AmountCell amount = AmountCell.of(cell);
        if (amount.state() == ValueState.TEXT) {
            reading.find(ReadingRule.UNREAD_CELL, reading.source(line), header.name(), cell.text());
        }
        BigDecimal scaled = amount.amount() == null ? null : amount.amount().multiply(unit.scale());
        project.costs()
                .add(new Cost(
                        year,
                        scaled,
                        unit.unit(),
                        amount.state(),
                        CostKind.PLANNED,
                        party,
                        reading.source(line, cell)));
    }

    /** The filled cells that may be amounts: those from the first year column on, or all where a shift moved them left. */
    private List<Cell> amounts(Line line) {
        List<Cell> amounts = new ArrayList<>();
        for (int i = Math.min(1, columns.firstIndex()); i < line.cells().size(); i++) {
            Cell cell = line.cell(i);
            boolean inColumn = i >= columns.firstIndex();
            if (!cell.blank() && (inColumn || !isWords(cell))) {
                amounts.add(cell);
            }
        }
        return amounts;
    }

    private static boolean isWords(Cell cell) {
        return AmountCell.of(cell).state() == ValueState.TEXT;
    }
}
