package jp.shirube.app.desk.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.desk.lineage.HandMarks;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.desk.sum.CheckedTable;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.NodeSheet;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ActiveYears;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectOfNode;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is shown of a node. */
@Component
class NodePanes {
    /** More listing nodes than this are a list of their own, not a table beside the tree. */
    private static final int MOST_GROUPS = 24;

    /** More years than this have no room as dots. */
    private static final int MOST_YEARS = 6;

    private final Plans plans;
    private final Projects projects;
    private final Indicators indicators;
    private final Budgets budgets;
    private final Histories histories;

    NodePanes(Plans plans, Projects projects, Indicators indicators, Budgets budgets, Histories histories) {
        this.histories = histories;
        this.plans = plans;
        this.projects = projects;
        this.indicators = indicators;
        this.budgets = budgets;
    }

    /** Throws {@link jp.shirube.app.plan.NoSuchNode} where the plan has none. */
    NodePane get(PlanId plan, NodeId node, Outline outline, @Nullable BranchSum sum, boolean whole) {
        NodeSheet sheet = plans.getNode(plan, node, outline.nodes());
        List<OutlineNode> branch = outline.branch(node);
        boolean cut = !whole && branch.size() > MOST_GROUPS;
        List<NodePane.Group> groups = new ArrayList<>();
        List<OutlineNode> shown = cut ? List.of(sheet.node()) : branch;
        Map<NodeId, List<ProjectOfNode>> listed = projects.list(plan, shown);
        for (OutlineNode each : shown) {
            if (listed.containsKey(each.id())) {
                groups.add(new NodePane.Group(each, listed.get(each.id())));
            }
        }
        Set<String> keys = groups.stream()
                .flatMap(group -> group.projects().stream())
                .map(ProjectOfNode::key)
                .collect(Collectors.toSet());
        Map<ProjectId, ActiveYears> active = projects.activeYears(plan, keys);
        String key = sheet.node().key();
        return new NodePane(
                sheet,
                sum,
                groups,
                years(groups, active),
                active,
                cut,
                indicators.listOfNode(plan, key),
                budgets.tablesOfNode(plan, key).stream().map(CheckedTable::of).toList(),
                new HandMarks(histories.list(sheet.node().origin().row())));
    }

    private static List<Integer> years(List<NodePane.Group> groups, Map<ProjectId, ActiveYears> active) {
        TreeSet<Integer> years = new TreeSet<>();
        groups.stream()
                .flatMap(group -> group.projects().stream())
                .map(project -> active.get(project.id()))
                .filter(Objects::nonNull)
                .forEach(known -> {
                    years.addAll(known.active());
                    years.addAll(known.unknown());
                });
        return years.size() > MOST_YEARS ? List.of() : List.copyOf(years);
    }
}
