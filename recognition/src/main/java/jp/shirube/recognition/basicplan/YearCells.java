package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.ValueState;
import jp.shirube.exchange.YearPlan;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.prose.CellItems;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.value.AmountCell;
import jp.shirube.recognition.value.MoneyScale;
import jp.shirube.recognition.words.Term;

/** What the year columns of one row say: contents or money, as the header names them, else as the row fills them. */
final class YearCells {

    private final Reading reading;
    private final ProjectColumns columns;
    private final Line line;
    private final List<YearPlan> plans = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();

    private YearCells(Reading reading, ProjectColumns columns, Line line) {
        this.reading = reading;
        this.columns = columns;
        this.line = line;
    }

    static YearCells of(Reading reading, ProjectColumns columns, Line line) {
        YearCells cells = new YearCells(reading, columns, line);
        boolean money = cells.printsAmounts();
        for (YearColumn column : columns.years()) {
            boolean cost = column.term() == Term.COST || (column.term() == null && money);
            if (cost) {
                cells.readCost(column);
            } else {
                cells.readPlan(column);
            }
        }
        return cells;
    }

    List<YearPlan> plans() {
        return plans;
    }

    List<Cost> costs() {
        return costs;
    }

    /** Whether the cells under bare years are amounts, dashes aside. */
    private boolean printsAmounts() {
        boolean amounts = false;
        for (YearColumn column : columns.years()) {
            ValueState state = AmountCell.of(line.cell(column.index())).state();
            if (column.term() == null && state == ValueState.TEXT) {
                return false;
            }
            amounts |= column.term() == null && state == ValueState.NUMBER;
        }
        return amounts;
    }

    private void readPlan(YearColumn column) {
        Cell cell = line.cell(column.index());
        if (AmountCell.of(cell).state() == ValueState.UNDEFINED) {
            return;
        }
        CellItems items = CellItems.of(cell.text());
        if (items.markup()) {
            reading.find(ReadingRule.LEFTOVER_MARKUP, reading.source(line));
        }
        if (!items.entries().isEmpty()) {
            plans.add(new YearPlan(column.year(), items.entries()));
        }
    }

    private void readCost(YearColumn column) {
        Cell cell = line.cell(column.index());
        AmountCell amount = AmountCell.of(cell);
        String header = columns.header().cell(column.index()).text();
        String word = unit(column, cell);
        if (amount.state() == ValueState.TEXT || (amount.state() == ValueState.NUMBER && word.isEmpty())) {
            reading.find(ReadingRule.UNREAD_CELL, reading.source(line), header, cell.text());
        }
        if (word.isEmpty()) {
            return;
        }
        MoneyScale scale = MoneyScale.of(word);
        CostKind kind = header.contains("決算") ? CostKind.SETTLED : CostKind.PLANNED;
        costs.add(new Cost(
                column.year(),
                amount.amount() == null ? null : scale.amount(amount.amount()),
                scale.unit(),
                amount.state(),
                kind,
                null,
                reading.source(line)));
    }

    /** The unit in the cell, its header or above the table; empty where none is printed: an amount without unit is no amount. */
    private String unit(YearColumn column, Cell cell) {
        if (cell.key().endsWith("千円") && !cell.key().endsWith("万千円")) {
            return "千円";
        }
        if (cell.key().endsWith("円") && AmountCell.of(cell).state() == ValueState.NUMBER) {
            return "円";
        }
        return column.unit().isEmpty() ? columns.unit() : column.unit();
    }
}
