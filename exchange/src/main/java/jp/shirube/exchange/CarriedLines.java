package jp.shirube.exchange;

import java.util.BitSet;
import java.util.List;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** The lines of a document that a plan accounts for: every place of a value or a finding, and every line used in another way. */
public final class CarriedLines {

    private final BitSet lines = new BitSet();

    private CarriedLines() {}

    /** The numbers of the lines, 1-based. */
    public static BitSet of(PlanDocument plan) {
        CarriedLines carried = new CarriedLines();
        carried.addAll(plan.plan().sources());
        carried.addNodes(plan.nodes());
        carried.addProjects(plan.projects());
        carried.addAll(plan.indicators());
        carried.addTables(plan.costTables());
        carried.addAll(plan.series());
        carried.addAll(plan.listing());
        carried.addAll(plan.bodies());
        carried.addAll(plan.meetings());
        carried.addAll(plan.steps());
        carried.addAll(plan.figures());
        for (UsedLines used : plan.usedLines()) {
            carried.lines.set(used.line(), used.endLine() + 1);
        }
        carried.addFindings(plan.findings());
        return carried.lines;
    }

    private void addNodes(List<Node> nodes) {
        addAll(nodes);
        for (Node node : nodes) {
            addAll(node.sections());
        }
    }

    private void addProjects(List<Project> projects) {
        addAll(projects);
        for (Project project : projects) {
            addAll(project.placements());
            addAll(project.costs());
            addAll(project.schedule());
        }
    }

    private void addTables(List<CostTable> tables) {
        addAll(tables);
        for (CostTable table : tables) {
            addAll(table.rows());
            CostRow total = table.total();
            if (total != null) {
                add(total.source());
            }
        }
    }

    private void addFindings(List<Finding> findings) {
        for (Finding finding : findings) {
            add(finding.source());
            for (SourceRef related : finding.related()) {
                add(related);
            }
        }
    }

    private void addAll(List<? extends Sourced> values) {
        for (Sourced value : values) {
            add(value.source());
        }
    }

    /** Most places are one line. */
    private void add(int line, int endLine) {
        if (line == endLine) {
            lines.set(line);
        } else {
            lines.set(line, endLine + 1);
        }
    }

    private void add(@Nullable SourceRef place) {
        if (place != null && place.line() != null && place.endLine() != null) {
            add(place.line(), place.endLine());
        }
    }
}
