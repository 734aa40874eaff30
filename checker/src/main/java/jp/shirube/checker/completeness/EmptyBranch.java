package jp.shirube.checker.completeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Severity;

/** A branch of the outline lists projects where its siblings do. */
final class EmptyBranch implements Rule {

    private static final double MOST = 0.8;
    private static final int FEWEST = 4;

    @Override
    public String id() {
        return "branch-without-projects";
    }

    @Override
    public Family family() {
        return Family.COMPLETENESS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Set<String> listing = new HashSet<>();
        Set<String> parents = new HashSet<>();
        for (Project project : plan.plan().projects()) {
            project.placements().forEach(placement -> listing.add(placement.node()));
        }
        for (Node node : plan.plan().nodes()) {
            if (node.parent() != null) {
                parents.add(node.parent());
            }
        }
        Map<String, List<Node>> levels = new LinkedHashMap<>();
        for (Node node : plan.plan().nodes()) {
            if (!parents.contains(node.id())) {
                levels.computeIfAbsent(node.level(), level -> new ArrayList<>()).add(node);
            }
        }
        for (List<Node> siblings : levels.values()) {
            List<Node> empty = siblings.stream()
                    .filter(node ->
                            !listing.contains(node.id()) && !Starts.told(plan, "outline-without-row", node.source()))
                    .toList();
            if (siblings.size() >= FEWEST && siblings.size() - empty.size() >= siblings.size() * MOST) {
                empty.forEach(node -> report.at(Starts.lastHeading(plan, node), node.level(), node.title()));
            }
        }
    }
}
