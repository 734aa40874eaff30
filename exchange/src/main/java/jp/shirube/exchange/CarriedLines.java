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
        plan.plan().sources().forEach(field -> carried.add(field.source()));
        plan.nodes().forEach(carried::add);
        plan.projects().forEach(carried::add);
        plan.indicators().forEach(indicator -> carried.add(indicator.source()));
        plan.costTables().forEach(carried::add);
        plan.series().forEach(series -> carried.add(series.source()));
        plan.listing().forEach(listing -> carried.add(listing.source()));
        plan.bodies().forEach(body -> carried.add(body.source()));
        plan.meetings().forEach(meeting -> carried.add(meeting.source()));
        plan.steps().forEach(step -> carried.add(step.source()));
        plan.figures().forEach(figure -> carried.add(figure.source()));
        plan.usedLines().forEach(used -> carried.lines.set(used.line(), used.endLine() + 1));
        plan.findings().forEach(carried::add);
        return carried.lines;
    }

    private void add(Node node) {
        add(node.source());
        node.sections().forEach(section -> add(section.source()));
    }

    private void add(Project project) {
        add(project.source());
        project.placements().forEach(placement -> add(placement.source()));
        project.costs().forEach(cost -> add(cost.source()));
        project.schedule().forEach(row -> add(row.source()));
    }

    private void add(CostTable table) {
        add(table.source());
        table.rows().forEach(row -> add(row.source()));
        CostRow total = table.total();
        if (total != null) {
            add(total.source());
        }
    }

    private void add(Finding finding) {
        add(finding.source());
        List<SourceRef> related = finding.related();
        related.forEach(this::add);
    }

    private void add(@Nullable SourceRef place) {
        if (place != null && place.line() != null && place.endLine() != null) {
            lines.set(place.line(), place.endLine() + 1);
        }
    }
}
