package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.reading.Reading;

/** Reads plans in tests, and writes what was read as comparable lines without sources. */
final class Plans {

    private Plans() {}

    static PlanDocument read(String text) {
        Reading reading = new Reading(TextDocument.of(text));
        PlanDocument plan = new ImplementationForm().read(reading);
        reading.reportUnplaced();
        return plan.withReading(plan.plan(), plan.figures(), reading.usedLines(), reading.findings());
    }

    static Project project(PlanDocument plan, String name) {
        return plan.projects().stream()
                .filter(project -> project.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no project " + name));
    }

    static Node node(PlanDocument plan, String id) {
        return plan.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node " + id));
    }

    /** Rules of the findings whose source covers a line. */
    static List<String> rulesAt(PlanDocument plan, int line) {
        return plan.findings().stream()
                .filter(finding -> finding.source() != null
                        && finding.source().line() <= line
                        && line <= finding.source().endLine())
                .map(finding -> finding.rule())
                .toList();
    }

    static List<String> rules(PlanDocument plan) {
        return plan.findings().stream().map(finding -> finding.rule()).toList();
    }

    /** Every cell that was read, one line each. */
    static List<String> cells(PlanDocument plan) {
        List<String> cells = new ArrayList<>();
        cells.add("plan " + plan.plan().title() + " " + plan.plan().period());
        for (Node node : plan.nodes()) {
            cells.add("node " + node.id() + " " + node.parent() + " " + node.level() + " " + node.mark() + " "
                    + node.title() + " " + node.aliases());
            node.sections()
                    .forEach(section -> cells.add("section " + node.id() + " " + section.heading() + section.items()));
        }
        for (Project project : plan.projects()) {
            cells.add("project " + project.id() + " " + project.name() + " " + project.departments() + " "
                    + project.status() + " " + project.statusText() + " " + project.notes());
            for (Placement placement : project.placements()) {
                cells.add("placement " + project.id() + " " + placement.node() + " " + placement.order() + " "
                        + placement.relisted() + " " + placement.flags() + " " + placement.yearPlans());
            }
            for (Cost cost : project.costs()) {
                cells.add("cost " + project.id() + " " + cost.year() + " " + cost.amount() + " " + cost.state());
            }
        }
        for (CostTable table : plan.costTables()) {
            cells.add("table " + table.node() + " " + table.unit() + " " + table.years() + " " + table.noBudgetNote()
                    + " "
                    + table.rows().stream().map(Plans::row).toList() + " "
                    + (table.total() == null ? null : row(table.total())));
        }
        return cells;
    }

    /** The cells as one text, to change years or names in all of them. */
    static String text(PlanDocument plan) {
        return cells(plan).stream().collect(Collectors.joining("\n"));
    }

    private static String row(CostRow row) {
        return row.label() + " " + row.project() + " " + row.amounts() + " " + row.total();
    }
}
