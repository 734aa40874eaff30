package jp.shirube.app.desk.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import org.jspecify.annotations.Nullable;

/** Lays out the tree: which branches are open, and what their columns say. */
public final class PlanTree {
    /** More lines than this are not opened unasked. */
    private static final int COMFORTABLE = 45;

    private final Outline outline;
    private final Map<NodeId, BranchSum> sums;
    private final List<Integer> years;
    private final Set<NodeId> withoutBudget;
    private final @Nullable NodeId selected;
    private final Set<NodeId> way = new HashSet<>();

    /** Takes the nodes whose budget table says that there is no budget. */
    public PlanTree(
            Outline outline,
            Map<NodeId, BranchSum> sums,
            List<Integer> years,
            Set<NodeId> withoutBudget,
            @Nullable NodeId selected) {
        this.outline = outline;
        this.sums = sums;
        this.years = List.copyOf(years);
        this.withoutBudget = Set.copyOf(withoutBudget);
        this.selected = selected;
        outline.path(selected).forEach(step -> way.add(step.id()));
    }

    /** The level down to which the tree is open: the asked one, or the deepest with which it still fits a screen. */
    public Outline.Level level(String asked) {
        List<Outline.Level> levels = outline.levels();
        Outline.Level fitting = levels.isEmpty() ? new Outline.Level("", 0, 0) : levels.get(0);
        for (Outline.Level level : levels) {
            if (level.name().equals(asked)) {
                return level;
            }
            long lines = outline.nodes().stream()
                    .filter(node -> node.depth() <= level.depth())
                    .count();
            if (lines <= COMFORTABLE) {
                fitting = level;
            }
        }
        return fitting;
    }

    /**
     * Every line, folded where a branch above it is closed.
     *
     * @param depth down to which branches are usually open
     */
    public List<TreeRow> rows(int depth, TreeFilter filter) {
        Set<NodeId> closed = new HashSet<>();
        Set<NodeId> folded = new HashSet<>();
        List<TreeRow> rows = new ArrayList<>();
        for (OutlineNode node : outline.nodes()) {
            NodeId parent = node.parent();
            if (parent != null && (closed.contains(parent) || folded.contains(parent))) {
                folded.add(node.id());
            }
            boolean usual = node.depth() < depth;
            if (!filter.opens(node.id(), usual || way.contains(node.id()))) {
                closed.add(node.id());
            }
            rows.add(row(node, usual, !closed.contains(node.id()), folded.contains(node.id())));
        }
        return rows;
    }

    /** Only the nodes that are kept and the way to them, all open. */
    public List<TreeRow> narrowed(Set<NodeId> kept) {
        Set<NodeId> shown = new HashSet<>();
        kept.forEach(node -> outline.path(node).forEach(step -> shown.add(step.id())));
        return outline.nodes().stream()
                .filter(node -> shown.contains(node.id()))
                .map(node -> {
                    boolean more = outline.children(node.id()).stream().anyMatch(child -> shown.contains(child.id()));
                    return row(node, more, more, false);
                })
                .toList();
    }

    private TreeRow row(OutlineNode node, boolean usual, boolean open, boolean folded) {
        List<OutlineNode> children = outline.children(node.id());
        BranchSum sum = sums.get(node.id());
        List<YearSum> total = sum == null ? List.of() : sum.total();
        TreeRow.Sign sign = children.isEmpty() ? TreeRow.Sign.LEAF : open ? TreeRow.Sign.OPEN : TreeRow.Sign.CLOSED;
        int projects = sum == null ? 0 : sum.projects();
        return new TreeRow(
                node,
                sign,
                usual,
                folded,
                Objects.equals(node.id(), selected),
                projects,
                byYear(total),
                money(node, projects, total));
    }

    private List<@Nullable YearSum> byYear(List<YearSum> total) {
        List<@Nullable YearSum> byYear = new ArrayList<>(years.size());
        for (int year : years) {
            YearSum found = null;
            for (YearSum each : total) {
                if (each.year() == year) {
                    found = each;
                    break;
                }
            }
            byYear.add(found);
        }
        return byYear;
    }

    private TreeRow.Money money(OutlineNode node, int projects, List<YearSum> total) {
        if (total.stream().anyMatch(each -> each.numbers() > 0)) {
            return TreeRow.Money.SUMS;
        }
        if (projects == 0) {
            return TreeRow.Money.NOTHING;
        }
        boolean said = outline.path(node.id()).stream().anyMatch(step -> withoutBudget.contains(step.id()));
        return said ? TreeRow.Money.NO_BUDGET : TreeRow.Money.NOT_PRINTED;
    }
}
