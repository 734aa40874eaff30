package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.NodeSheet;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Projects by where they are listed. */
@Component
class ListedProjects {
    private final Rows rows;
    private final Plans plans;
    private final PlanNumbers numbers;
    private final ProjectEntries entries;

    ListedProjects(Rows rows, Plans plans, PlanNumbers numbers, ProjectEntries entries) {
        this.rows = rows;
        this.plans = plans;
        this.numbers = numbers;
        this.entries = entries;
    }

    /** Every project of a plan, in document order. */
    List<ProjectEntry> of(PlanId plan) {
        long number = numbers.get(plan);
        return entries.of(number, plans.nodeIds(plan), rows.list(ProjectTables.PROJECT, number), Set.of());
    }

    /** The projects of a node, in order of listing. */
    List<ProjectEntry> of(NodeId node, Reach reach) {
        NodeSheet sheet = plans.getNode(node);
        long number = numbers.get(sheet.plan());
        Set<String> asked = reach == Reach.OWN ? Set.of(sheet.node().key()) : below(sheet);
        List<ObjectNode> placements = new ArrayList<>(rows.list(ProjectTables.PLACEMENT, number, "node_key", asked));
        Map<String, Integer> order = new HashMap<>();
        plans.outline(sheet.plan()).forEach(each -> order.put(each.key(), order.size()));
        placements.sort((a, b) -> {
            int nodes = order.getOrDefault(a.get("node").asString(), 0)
                    - order.getOrDefault(b.get("node").asString(), 0);
            return nodes != 0 ? nodes : a.get("order").asInt() - b.get("order").asInt();
        });
        Map<String, ObjectNode> projects = new LinkedHashMap<>();
        Set<String> keys =
                placements.stream().map(row -> row.get("owner").asString()).collect(Collectors.toSet());
        Map<String, ObjectNode> found = rows.list(ProjectTables.PROJECT, number, "key", keys).stream()
                .collect(Collectors.toMap(row -> row.get("key").asString(), row -> row));
        placements.forEach(row -> Optional.ofNullable(found.get(row.get("owner").asString()))
                .ifPresent(project -> projects.putIfAbsent(row.get("owner").asString(), project)));
        return entries.of(number, plans.nodeIds(sheet.plan()), List.copyOf(projects.values()), asked);
    }

    private Set<String> below(NodeSheet sheet) {
        Set<NodeId> reached = new HashSet<>(Set.of(sheet.node().id()));
        Set<String> keys = new HashSet<>(Set.of(sheet.node().key()));
        for (OutlineNode node : plans.outline(sheet.plan())) {
            if (node.parent() != null && reached.contains(node.parent())) {
                reached.add(node.id());
                keys.add(node.key());
            }
        }
        return keys;
    }
}
