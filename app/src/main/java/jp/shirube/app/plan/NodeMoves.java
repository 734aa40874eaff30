package jp.shirube.app.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Positions;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.audit.Undo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Moves nodes of an outline with their branches（移す）. A node gets a position between its new neighbours, so that nothing else is touched.
 */
@Component
public class NodeMoves {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final Outlines outlines;
    private final Changes changes;
    private final Undo undo;

    NodeMoves(JdbcClient jdbc, Rows rows, Outlines outlines, Changes changes, Undo undo) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.outlines = outlines;
        this.changes = changes;
        this.undo = undo;
    }

    /**
     * Where a node stands.
     *
     * @throws NoSuchNode where there is none
     */
    public NodePlace place(NodeId node) {
        return standing(plan(node)).place(node);
    }

    /**
     * What a move under a parent would mean for level names; empty where nothing changes.
     *
     * @param parent null for the top
     * @throws MoveRefused where it cannot go there
     */
    public List<LevelChange> levelChanges(NodeId node, @Nullable NodeId parent) {
        StandingOutline standing = standing(plan(node));
        standing.siblings(node, parent);
        Map<LevelChange, Integer> counts = new LinkedHashMap<>();
        standing.levels(node, parent)
                .forEach((each, level) -> counts.merge(new LevelChange(each.level(), level, 0), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each ->
                        new LevelChange(each.getKey().before(), each.getKey().after(), each.getValue()))
                .toList();
    }

    /** Whether a node may stand below another one, or at the top for null: one of the same plan, and not of its own branch. */
    public boolean mayGo(NodeId node, @Nullable NodeId parent) {
        StandingOutline standing = standing(plan(node));
        return parent == null
                || standing.holds(parent)
                        && standing.branch(node).stream()
                                .noneMatch(each -> each.id().equals(parent));
    }

    /**
     * Moves a node.
     *
     * @return mark by which {@link Undo} takes it back
     * @throws MovedMeanwhile where the node stands elsewhere than the person saw it
     * @throws MoveRefused where it cannot go there
     */
    public long move(NodeMove move, Author by) {
        long plan = plan(move.node());
        return changes.by(by, () -> {
            // One move after the other: two at once could put two branches under each other.
            jdbc.sql("SELECT id FROM plan.plan WHERE id = :plan FOR NO KEY UPDATE")
                    .param("plan", plan)
                    .query(Long.class)
                    .single();
            StandingOutline standing = standing(plan);
            if (!standing.place(move.node()).equals(move.seen())) {
                throw new MovedMeanwhile();
            }
            List<OutlineNode> siblings =
                    standing.siblings(move.node(), move.to().parent());
            write(plan, move, standing, siblings, index(siblings, move.to().after()));
            return undo.mark();
        });
    }

    private void write(long plan, NodeMove move, StandingOutline standing, List<OutlineNode> siblings, int at) {
        Map<String, ObjectNode> byKey = new LinkedHashMap<>();
        rows.list(PlanTables.NODE, plan).forEach(row -> byKey.put(row.get("key").asString(), row));
        Map<String, ObjectNode> written = new LinkedHashMap<>();
        ObjectNode row =
                Objects.requireNonNull(byKey.get(standing.get(move.node()).key()));
        written.put(row.get("key").asString(), row);
        List<ObjectNode> order = new ArrayList<>();
        siblings.forEach(each -> order.add(Objects.requireNonNull(byKey.get(each.key()))));
        NodeId parent = move.to().parent();
        if (parent == null) {
            row.remove("parent");
        } else {
            row.put("parent", standing.get(parent).key());
        }
        Optional<BigDecimal> position = Positions.at(order, at);
        order.add(at, row);
        if (position.isEmpty()) {
            for (int i = 0; i < order.size(); i++) {
                order.get(i).put("position", BigDecimal.valueOf(i));
                written.put(order.get(i).get("key").asString(), order.get(i));
            }
        } else {
            row.put("position", position.get());
        }
        if (move.levelsFollow()) {
            standing.levels(move.node(), parent).forEach((each, level) -> {
                written.put(
                        each.key(),
                        Objects.requireNonNull(byKey.get(each.key())).put("level", level));
            });
        }
        rows.amend(PlanTables.NODE, List.copyOf(written.values()));
    }

    private static int index(List<OutlineNode> siblings, @Nullable NodeId after) {
        if (after == null) {
            return 0;
        }
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).id().equals(after)) {
                return i + 1;
            }
        }
        throw new MoveRefused("sibling");
    }

    private StandingOutline standing(long plan) {
        return new StandingOutline(outlines.list(plan));
    }

    private long plan(NodeId node) {
        ObjectNode row = rows.findBySlug(PlanTables.NODE, node.value());
        if (row == null) {
            throw new NoSuchNode();
        }
        return row.get("plan").asLong();
    }
}
