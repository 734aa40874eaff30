package jp.shirube.recognition.zonevision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Grid;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.value.AmountCell;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** The cost rows of a sheet: a header with years, then one row of amounts, or one per municipality. */
final class CostRows {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Reading reading;
    private final Line header;
    private final YearColumns columns;
    private final TreeSet<Integer> years;
    private final List<Cost> costs;
    private MoneyUnit unit = MoneyUnit.THOUSAND_YEN;
    private BigDecimal scale = BigDecimal.ONE;
    private int rows;
    private @Nullable String lastRow;

    /**
     * @param planYears years that the plan covers; empty where unknown
     * @param costs where the costs go
     */
    CostRows(Reading reading, Line header, TreeSet<Integer> planYears, List<Cost> costs) {
        this.reading = reading;
        this.header = header;
        this.columns = YearColumns.of(header, 1);
        this.years = columns.years();
        this.years.addAll(planYears);
        this.costs = costs;
        readUnit();
    }

    /** The years of the header. */
    TreeSet<Integer> years() {
        return columns.years();
    }

    /** Reads a row of amounts; false where the row holds none. */
    boolean read(Line line) {
        if (line.key().equals(lastRow)) {
            reading.find(ZoneVisionRule.DOUBLED_LINE, reading.source(line), line.text());
            return true;
        }
        List<Cell> amounts = amounts(line);
        if (amounts.isEmpty() || amounts.stream().allMatch(CostRows::isWords)) {
            return false;
        }
        rows++;
        lastRow = line.key();
        reading.source(line);
        String party = party(line);
        if (party == null && rows > 1 && costs.stream().anyMatch(cost -> cost.party() == null)) {
            reading.find(
                    ReadingRule.UNREAD_CELL,
                    reading.source(line),
                    header.cell(0).text(),
                    line.text());
            return true;
        }
        readAmounts(line, party);
        return true;
    }

    /** To be called when the last row was read: a header without amounts has lost them. */
    void close() {
        if (rows > 0 || years.isEmpty()) {
            return;
        }
        List<String> left = new ArrayList<>();
        columns.strays(header, 1).forEach(cell -> left.add(cell.text()));
        String cells = left.isEmpty() ? "—" : String.join(" ", left);
        reading.find(ZoneVisionRule.LOST_AMOUNTS, reading.source(header), cells);
        for (int year : years) {
            add(year, Cell.EMPTY, null, header);
        }
    }

    private void readUnit() {
        String bracketed = HeaderCell.of(header.cell(0)).bracketed();
        String key = bracketed == null ? header.key() : bracketed;
        if (key.contains("百万円")) {
            scale = THOUSAND;
        } else if (key.contains("万円")) {
            scale = BigDecimal.TEN;
        } else if (key.contains("円") && !key.contains("千円")) {
            unit = MoneyUnit.YEN;
        } else if (!key.contains("円")) {
            reading.find(ZoneVisionRule.UNIT_NOT_PRINTED, reading.source(header));
        }
    }

    private void readAmounts(Line line, @Nullable String party) {
        List<Cell> amounts = amounts(line);
        List<Cell> strays =
                columns.strays(line, Math.min(columns.firstIndex(), line.cells().size()));
        boolean ragged = reading.document().grid().kind() == Grid.Kind.RAGGED;
        boolean shifted = !strays.isEmpty()
                || (ragged && amounts.size() == columns.columns().size());
        if (shifted && amounts.size() == columns.columns().size()) {
            if (!strays.isEmpty() && !ragged) {
                reading.find(
                        ReadingRule.SHIFTED_CELL,
                        reading.source(line),
                        strays.get(0).text());
            }
            for (int i = 0; i < amounts.size(); i++) {
                add(columns.columns().get(i).year(), amounts.get(i), party, line);
            }
        } else if (!strays.isEmpty() || ragged) {
            reading.find(
                    ReadingRule.UNREAD_CELL,
                    reading.source(line),
                    header.cell(0).text(),
                    line.text());
            columns.columns().forEach(column -> add(column.year(), Cell.EMPTY, party, line));
        } else {
            columns.columns().forEach(column -> add(column.year(), line.cell(column.index()), party, line));
            reportBlanks(line);
        }
        reportMissing(party, line);
    }

    private void reportBlanks(Line line) {
        List<String> lost = new ArrayList<>();
        for (YearColumns.Column column : columns.columns()) {
            if (line.cell(column.index()).blank()) {
                lost.add(header.cell(column.index()).text());
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
            reading.find(ReadingRule.LOST_COLUMN, reading.source(header, line, line.text()), YearColumns.list(missing));
            missing.forEach(year -> add(year, Cell.EMPTY, party, line));
        }
    }

    private void add(int year, Cell cell, @Nullable String party, Line line) {
        AmountCell amount = AmountCell.of(cell);
        if (amount.state() == ValueState.TEXT) {
            reading.find(
                    ReadingRule.UNREAD_CELL,
                    reading.source(line),
                    header.cell(0).text(),
                    cell.text());
        }
        BigDecimal scaled = amount.amount() == null ? null : amount.amount().multiply(scale);
        costs.add(new Cost(year, scaled, unit, amount.state(), CostKind.PLANNED, party, reading.source(line, cell)));
    }

    /** The filled cells that may be amounts: those from the first year column on, or all where a shift moved them left. */
    private List<Cell> amounts(Line line) {
        List<Cell> amounts = new ArrayList<>();
        for (int i = 1; i < line.cells().size(); i++) {
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

    /** The words left of the first year: the municipality that bears the amounts; null where none or where the row is a sum. */
    private @Nullable String party(Line line) {
        for (int i = 1; i < Math.min(columns.firstIndex(), line.cells().size()); i++) {
            Cell cell = line.cell(i);
            if (!cell.blank() && isWords(cell)) {
                boolean sum = Term.of(cell.key()) == Term.TOTAL || Term.of(cell.key()) == Term.COST;
                return sum ? null : JapaneseText.closeGaps(cell.text());
            }
        }
        return null;
    }
}
