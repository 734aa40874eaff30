package jp.shirube.cli.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.cli.mutate.Fault.Kind;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import org.jspecify.annotations.Nullable;

/** What holds for every plan: ids are unique, references lead somewhere, columns and years agree. */
final class Invariants {

    private final PlanDocument plan;
    private final Set<String> nodes = new HashSet<>();
    private final Set<String> projects = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private Invariants(PlanDocument plan) {
        this.plan = plan;
    }

    static List<Fault> faults(PlanDocument plan) {
        Invariants invariants = new Invariants(plan);
        invariants.checkNodes();
        invariants.checkProjects();
        invariants.checkIndicators();
        plan.costTables().forEach(invariants::checkCostTable);
        return invariants.faults;
    }

    /** Pre-order: a parent stands before its children. */
    private void checkNodes() {
        for (Node node : plan.nodes()) {
            refer(nodes, node.parent());
            identify(nodes, node.id());
        }
    }

    private void checkProjects() {
        for (Project project : plan.projects()) {
            identify(projects, project.id());
            for (Placement placement : project.placements()) {
                refer(nodes, placement.node());
                agree(placement.order() >= 1, project.id());
            }
            agree(!project.name().isBlank(), project.id());
        }
    }

    private void checkIndicators() {
        Set<String> indicators = new HashSet<>();
        for (Indicator indicator : plan.indicators()) {
            identify(indicators, indicator.id());
            refer(nodes, indicator.node());
            refer(projects, indicator.project());
            agree(indicator.node() == null || indicator.project() == null, indicator.id());
        }
    }

    private void checkCostTable(CostTable table) {
        refer(nodes, table.node());
        int columns = table.years().size();
        for (CostRow row : table.rows()) {
            refer(projects, row.project());
            agree(row.amounts().size() == columns, row.label());
        }
        CostRow total = table.total();
        agree(total == null || total.amounts().size() == columns, "total");
    }

    private void identify(Set<String> known, String id) {
        if (!known.add(id)) {
            faults.add(new Fault(Kind.DOUBLE_ID, id));
        }
    }

    private void refer(Set<String> known, @Nullable String id) {
        if (id != null && !known.contains(id)) {
            faults.add(new Fault(Kind.LOOSE_REFERENCE, id));
        }
    }

    private void agree(boolean holds, String what) {
        if (!holds) {
            faults.add(new Fault(Kind.DISAGREEMENT, what));
        }
    }
}
