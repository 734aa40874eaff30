package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.kernel.JapaneseText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The listings of projects under nodes. Printed places are 1, 2, 3 … without gaps. Needs a transaction of {@code Changes}. */
@Component
class Listings {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final PlanTree tree;
    private final Plans plans;
    private final PlanNumbers numbers;

    Listings(JdbcClient jdbc, Rows rows, PlanTree tree, Plans plans, PlanNumbers numbers) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.tree = tree;
        this.plans = plans;
        this.numbers = numbers;
    }

    /** One move of listings after the other, so that places stay without gaps. */
    void lock(long plan) {
        jdbc.sql("SELECT id FROM plan.plan WHERE id = :plan FOR NO KEY UPDATE")
                .param("plan", plan)
                .query(Long.class)
                .single();
    }

    /** Keys of the nodes of a plan. */
    Map<NodeId, String> nodeKeys(long plan) {
        return plans.outline(numbers.id(plan)).stream().collect(Collectors.toMap(OutlineNode::id, OutlineNode::key));
    }

    /** The listings under a node, in order. */
    List<ObjectNode> under(long plan, String node) {
        List<ObjectNode> listed = new ArrayList<>(rows.list(ProjectTables.PLACEMENT, plan, "node_key", List.of(node)));
        listed.sort(Comparator.comparingInt(row -> row.get("order").asInt()));
        return listed;
    }

    /**
     * Puts a listing under a node and counts the places there, and where it left, anew.
     *
     * @param index among those that are listed there without it
     * @throws ListingRefused where the project is listed there already
     */
    void put(long plan, ObjectNode listing, String node, int index) {
        String left = listing.get("node").asString();
        Map<Long, String> before = new HashMap<>();
        List<ObjectNode> there = without(under(plan, node), listing, before);
        boolean twice = there.stream()
                .anyMatch(each ->
                        each.get("owner").asString().equals(listing.get("owner").asString()));
        if (twice) {
            throw new ListingRefused("twice");
        }
        List<ObjectNode> remaining = left.equals(node) ? List.of() : without(under(plan, left), listing, before);
        before.put(listing.get("row").asLong(), listing.toString());
        listing.put("node", node);
        there.add(Math.min(index, there.size()), listing);
        count(there);
        count(remaining);
        List<ObjectNode> changed = new ArrayList<>(there);
        changed.addAll(remaining);
        changed.removeIf(
                each -> each.toString().equals(before.get(each.get("row").asLong())));
        rows.amend(ProjectTables.PLACEMENT, changed);
    }

    /** Lists a project for the first time, at the end of a node. */
    void add(long plan, String project, String node) {
        ObjectNode added = tree.object();
        added.put("key", project + "|" + JapaneseText.key(node))
                .put("owner", project)
                .put("position", 0)
                .put("node", node)
                .put("order", under(plan, node).size() + 1)
                .put("relisted", false);
        rows.insert(ProjectTables.PLACEMENT, plan, null, List.of(added));
    }

    /** Counts the places under a node anew, where listings came or went. */
    void recount(long plan, String node) {
        List<ObjectNode> listed = under(plan, node);
        Map<Long, String> before = new HashMap<>();
        listed.forEach(each -> before.put(each.get("row").asLong(), each.toString()));
        count(listed);
        rows.amend(
                ProjectTables.PLACEMENT,
                listed.stream()
                        .filter(each -> !each.toString()
                                .equals(before.get(each.get("row").asLong())))
                        .toList());
    }

    private static List<ObjectNode> without(List<ObjectNode> listed, ObjectNode listing, Map<Long, String> before) {
        List<ObjectNode> others = new ArrayList<>(listed);
        others.removeIf(each -> each.get("row").asLong() == listing.get("row").asLong());
        others.forEach(each -> before.put(each.get("row").asLong(), each.toString()));
        return others;
    }

    private static void count(List<ObjectNode> listed) {
        for (int i = 0; i < listed.size(); i++) {
            listed.get(i).put("order", i + 1);
        }
    }
}
