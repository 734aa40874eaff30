package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.exchange.FieldSource;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Reads one implementation plan: first the outline, wherever it stands, then the sheets, then the money. */
final class ImplementationReader {

    private final Reading reading;
    private final Sheets sheets;
    private final PlanDraft plan = new PlanDraft();
    private final Outline outline;
    private final ProjectRegister register;
    private final List<PendingBudget> budgets = new ArrayList<>();
    private final Set<NodeDraft> served = new HashSet<>();

    ImplementationReader(Reading reading) {
        this.reading = reading;
        this.sheets = SheetSplitter.split(reading);
        this.outline = new Outline(plan, reading);
        this.register = new ProjectRegister(plan);
    }

    PlanDocument read() {
        sheets.sheets().forEach(this::readOutline);
        Set<String> divisions = DivisionNames.in(sheets);
        boolean budgetsOnly = sheets.tables()
                .allMatch(table -> table.header().isOutline() || table.header().isBudget());
        for (Sheet sheet : sheets.sheets()) {
            readSheet(sheet, divisions, budgetsOnly);
        }
        readBudgets();
        sheets.sheets().forEach(this::readIndicators);
        register.all().forEach(project -> project.reportBlanks(reading));
        MissingRows.report(outline, plan, served, reading);
        PlanHeader header = header();
        return plan.toDocument(header, reading);
    }

    private void readOutline(Sheet sheet) {
        for (Table table : sheet.tables()) {
            if (table.header().isOutline()) {
                NodeDraft root = outline.locate(sheet.headings());
                new OutlineReader(plan, outline, reading, table.header(), root).read(table.rows());
            }
        }
    }

    private void readSheet(Sheet sheet, Set<String> divisions, boolean budgetsOnly) {
        NodeDraft node = outline.locate(sheet.headings());
        for (TextSection section : sheet.sections()) {
            if (node != null) {
                node.add(section.read(reading));
            }
        }
        for (Table table : sheet.tables()) {
            if (table.header().isOutline()) {
                continue;
            }
            if (node != null) {
                served.add(node);
            }
            if (table.header().isBudget() && !budgetsOnly) {
                budgets.add(new PendingBudget(table, node, List.of()));
            } else if (table.header().has(ColumnKind.PROJECT)) {
                readContents(table, node, divisions);
            }
        }
    }

    private void readContents(Table table, @Nullable NodeDraft node, Set<String> divisions) {
        List<ContentsReader.Listed> listed =
                new ContentsReader(reading, outline, register, table.header(), node).read(table.rows(), divisions);
        if (table.header().has(ColumnKind.COST_YEAR) && !listed.isEmpty()) {
            budgets.add(new PendingBudget(table, node, listed));
        }
    }

    /** Indicators come last, since their rows may name projects; those before every heading measure the plan as a whole. */
    private void readIndicators(Sheet sheet) {
        NodeDraft located = sheet.indicators().isEmpty() ? null : outline.locate(sheet.headings());
        NodeDraft node =
                located == null && !plan.roots().isEmpty() ? plan.roots().get(0) : located;
        if (node != null) {
            sheet.indicators().forEach(table -> table.read(reading, plan, node));
        }
    }

    private void readBudgets() {
        List<SourceRef> open = new ArrayList<>();
        boolean usual = false;
        for (PendingBudget budget : budgets) {
            boolean total = new BudgetReader(reading, plan, register, budget).read();
            usual |= total;
            if (!total) {
                open.add(reading.source(budget.table().last()));
            }
        }
        if (usual) {
            open.forEach(at -> reading.find(ImplementationRule.NO_TOTAL, at));
        }
    }

    private PlanHeader header() {
        if (sheets.periods().isEmpty()) {
            reading.findOverall(ImplementationRule.PERIOD_NOT_PRINTED);
            return new PlanHeader("", PlanKind.IMPLEMENTATION, null, List.of(), null, null, List.of(), null, List.of());
        }
        PeriodLine first = sheets.periods().get(0);
        SourceRef at = reading.source(first.line());
        for (PeriodLine other : sheets.periods()) {
            if (!first.sameYears(other)) {
                reading.find(
                        ImplementationRule.PERIOD_DIFFERS,
                        reading.source(other.line()),
                        other.period().printed(),
                        first.period().printed());
            }
        }
        return new PlanHeader(
                first.title().isEmpty() ? "" : first.line().text(),
                PlanKind.IMPLEMENTATION,
                null,
                List.of(),
                first.period(),
                null,
                List.of(),
                null,
                first.title().isEmpty()
                        ? List.of(new FieldSource("period", at))
                        : List.of(new FieldSource("title", at), new FieldSource("period", at)));
    }
}
