package jp.shirube.recognition.implementation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.value.AmountCell;
import jp.shirube.recognition.value.MoneyScale;
import jp.shirube.recognition.words.FundingSources;
import org.jspecify.annotations.Nullable;

/** Reads a table of money as printed, and gives each project its costs, once. */
final class BudgetReader {

    private final Reading reading;
    private final PlanDraft plan;
    private final ProjectRegister register;
    private final PendingBudget budget;
    private final Table table;
    private final List<Column> years;
    private final int label;
    private final MoneyScale scale;
    private final List<CostRow> rows = new ArrayList<>();
    private @Nullable CostRow total;
    private @Nullable String note;

    BudgetReader(Reading reading, PlanDraft plan, ProjectRegister register, PendingBudget budget) {
        this.reading = reading;
        this.plan = plan;
        this.register = register;
        this.budget = budget;
        this.table = budget.table();
        this.years = table.header().list(ColumnKind.COST_YEAR);
        this.label = table.header().find(ColumnKind.PROJECT).map(Column::index).orElse(0);
        this.scale = MoneyScale.of(table.unit());
    }

    /** Adds the table to the plan; returns whether it has a sum row. */
    boolean read() {
        SourceRef at = reading.source(
                table.header().first(), table.last(), table.header().first().text());
        if (table.unit().isEmpty()) {
            SourceRef header = reading.source(table.header().first());
            reading.find(ImplementationRule.UNIT_NOT_PRINTED, header, scale);
        }
        if (budget.listed().isEmpty()) {
            readRows();
        } else {
            budget.listed().forEach(this::readListed);
            table.rows().stream().filter(this::isTotal).forEach(this::readTotal);
        }
        List<Integer> printed = years.stream().map(Column::year).toList();
        String node = budget.node() == null ? null : budget.node().id();
        plan.costTables().add(new CostTable(node, scale.unit(), printed, rows, total, note, at));
        return total != null;
    }

    private void readRows() {
        List<String> labels = new ArrayList<>(table.rows().size());
        for (Line row : table.rows()) {
            labels.add(row.cell(label).text());
        }
        BudgetMatch match = new BudgetMatch(reading, register, budget, labels);
        for (Line row : table.rows()) {
            String key = row.cell(label).key();
            if (isTotal(row)) {
                readTotal(row);
            } else if (FundingSources.is(key)) {
                reading.find(ImplementationRule.FUNDING_ROW, reading.source(row), row.text());
            } else if (!hasAmounts(row)) {
                readWords(row, match);
            } else if (BudgetWords.isSubtotal(key)) {
                reading.find(ImplementationRule.SUBTOTAL_ROW, reading.source(row), row.text());
            } else if (key.isEmpty()) {
                reading.find(ReadingRule.BLANK_CELL, reading.source(row), labelWord(), row.text());
            } else {
                readProject(row, match);
            }
        }
    }

    /** A row without amounts: a note in place of rows, a footnote, or a project whose amounts are blank. */
    private void readWords(Line row, BudgetMatch match) {
        String key = row.key();
        if (BudgetWords.isNoBudget(key) && rows.isEmpty() && note == null) {
            note = row.text();
            reading.use(row, LineUse.BODY);
        } else if (BudgetWords.isNote(key)) {
            reading.find(ReadingRule.LOOSE_NOTE, reading.source(row), row.text());
        } else if (register.find(row.cell(label).text()).isPresent()) {
            readProject(row, match);
        } else {
            reading.find(ReadingRule.UNREAD_CELL, reading.source(row), labelWord(), row.text());
        }
    }

    private void readProject(Line row, BudgetMatch match) {
        String name = CellText.close(row.cell(label).text());
        SourceRef at = reading.source(row, name);
        Optional<RegisteredProject> project = match.find(name, at);
        String id = project.map(found -> found.draft().id()).orElse(null);
        rows.add(costRow(name, id, row, at));
        project.ifPresent(found -> addCosts(found, row));
    }

    private void readListed(ContentsReader.Listed listed) {
        Line row = listed.rows().amounts();
        if (row != null) {
            String name = listed.project().draft().name();
            rows.add(costRow(name, listed.project().draft().id(), row, reading.source(row, name)));
            addCosts(listed.project(), row);
        }
    }

    private void readTotal(Line row) {
        String name = CellText.close(firstFilled(row).text());
        if (total == null) {
            total = costRow(name, null, row, reading.source(row));
        } else {
            reading.find(ImplementationRule.SUBTOTAL_ROW, reading.source(row), row.text());
        }
    }

    /** NullAway does not see that the elements of the list may be null, since it reads the type from a class file. */
    @SuppressWarnings("NullAway")
    private CostRow costRow(String name, @Nullable String project, Line row, SourceRef at) {
        List<@Nullable BigDecimal> amounts = new ArrayList<>();
        for (Column column : years) {
            amounts.add(amount(row, column));
        }
        BigDecimal sum = table.header()
                .find(ColumnKind.TOTAL)
                .map(column -> amount(row, column))
                .orElse(null);
        return new CostRow(name, project, amounts, sum, at);
    }

    private @Nullable BigDecimal amount(Line row, Column column) {
        Cell cell = row.cell(column.index());
        AmountCell amount = AmountCell.of(cell);
        if (amount.state() == ValueState.TEXT) {
            reading.find(ReadingRule.UNREAD_CELL, reading.source(row), column.title(), cell.text());
        }
        return amount.amount() == null ? null : scale.amount(amount.amount());
    }

    private void addCosts(RegisteredProject project, Line row) {
        for (Column column : years) {
            Integer year = column.year();
            Cell cell = row.cell(column.index());
            if (year == null) {
                continue;
            }
            String earlier = project.costs().putIfAbsent(year, cell.key());
            if (earlier == null) {
                project.draft().costs().add(cost(year, column, row));
            } else if (!earlier.equals(cell.key())) {
                reading.find(
                        ImplementationRule.COST_DIFFERS,
                        reading.source(row),
                        project.draft().name(),
                        year,
                        cell.text(),
                        earlier);
            }
        }
    }

    private Cost cost(int year, Column column, Line row) {
        AmountCell amount = AmountCell.of(row.cell(column.index()));
        BigDecimal scaled = amount.amount() == null ? null : scale.amount(amount.amount());
        CostKind kind = column.title().contains("決算") ? CostKind.SETTLED : CostKind.PLANNED;
        return new Cost(year, scaled, scale.unit(), amount.state(), kind, null, reading.source(row));
    }

    private boolean isTotal(Line row) {
        return BudgetWords.isTotal(firstFilled(row).key());
    }

    private static Cell firstFilled(Line row) {
        for (Cell cell : row.cells()) {
            if (!cell.blank()) {
                return cell;
            }
        }
        return Cell.EMPTY;
    }

    private boolean hasAmounts(Line row) {
        for (Column column : years) {
            if (!row.cell(column.index()).blank()) {
                return true;
            }
        }
        return false;
    }

    private String labelWord() {
        return table.header().find(ColumnKind.PROJECT).map(Column::title).orElse("");
    }
}
