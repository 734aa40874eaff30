package jp.shirube.app.desk.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.budget.PlanSums;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.desk.outline.PlanTree;
import jp.shirube.app.desk.outline.TreeFilter;
import jp.shirube.app.desk.outline.TreeRow;
import jp.shirube.app.desk.sum.DivisionSums;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan as a tree, and beside it the node that is selected. */
@Controller
class PlanTreeController {
    private final Plans plans;
    private final Projects projects;
    private final Budgets budgets;
    private final NodePanes panes;

    PlanTreeController(Plans plans, Projects projects, Budgets budgets, NodePanes panes) {
        this.plans = plans;
        this.projects = projects;
        this.budgets = budgets;
        this.panes = panes;
    }

    @GetMapping("/staff/plans/{plan}")
    @Needs(value = Act.SEE, thing = Thing.OUTLINE)
    String tree(
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String open,
            @RequestParam(required = false) @Nullable String shut,
            Model model) {
        return show(new PlanId(plan), null, TreeFilter.of(level, name, division, open, shut), model);
    }

    @GetMapping("/staff/plans/{plan}/nodes/{node}")
    @Needs(value = Act.SEE, thing = Thing.OUTLINE)
    String node(
            @PathVariable String plan,
            @PathVariable String node,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String open,
            @RequestParam(required = false) @Nullable String shut,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        if (fragment != null) {
            return pane(new PlanId(plan), new NodeId(node), model);
        }
        return show(new PlanId(plan), new NodeId(node), TreeFilter.of(level, name, division, open, shut), model);
    }

    private String pane(PlanId plan, NodeId node, Model model) {
        Outline outline = new Outline(plans.outline(plan));
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute(
                "pane", panes.get(plan, node, outline, budgets.branches(plan).get(node), false));
        return "desk/pane-fragment";
    }

    /** The node alone, with everything below it. */
    @GetMapping("/staff/plans/{plan}/nodes/{node}/list")
    @Needs(value = Act.SEE, thing = Thing.OUTLINE)
    String list(@PathVariable String plan, @PathVariable String node, Model model) {
        PlanId id = new PlanId(plan);
        NodeId selected = new NodeId(node);
        Outline outline = new Outline(plans.outline(id));
        model.addAttribute("plan", plans.get(id));
        model.addAttribute(
                "pane", panes.get(id, selected, outline, budgets.branches(id).get(selected), true));
        return "desk/node";
    }

    private String show(PlanId id, @Nullable NodeId selected, TreeFilter filter, Model model) {
        model.addAttribute("plan", plans.get(id));
        Outline outline = new Outline(plans.outline(id));
        List<ListedProject> all = projects.listed(id);
        PlanSums held = budgets.sums(id);
        Map<NodeId, BranchSum> branches = held.branches();
        Map<NodeId, BranchSum> sums = filter.division().isEmpty()
                ? branches
                : DivisionSums.of(outline, ofDivision(budgets.addends(id), filter.division()));
        BranchSum total = held.total();
        List<Integer> years = total.total().stream().map(YearSum::year).toList();
        Set<NodeId> withoutBudget = budgets.withoutBudget(id);
        Outline.Level level = new PlanTree(outline, sums, years, withoutBudget, null).level(filter.level());
        NodeId shown = selected == null ? first(outline, level) : selected;
        PlanTree tree = new PlanTree(outline, sums, years, withoutBudget, shown);
        model.addAttribute("filter", filter);
        model.addAttribute("level", level);
        model.addAttribute("levels", outline.levels());
        model.addAttribute(
                "divisions",
                all.stream()
                        .flatMap(project -> project.departments().stream())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("years", years);
        model.addAttribute("total", total);
        model.addAttribute("listings", listings(all));
        List<TreeRow> rows =
                filter.narrow() ? tree.narrowed(kept(outline, all, filter)) : tree.rows(level.depth(), filter);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "others",
                rows.stream()
                        .flatMap(row -> row.sums().stream())
                        .filter(Objects::nonNull)
                        .anyMatch(sum -> sum.others() > 0 && sum.numbers() > 0));
        model.addAttribute("pane", shown == null ? null : panes.get(id, shown, outline, branches.get(shown), false));
        return "desk/tree";
    }

    /** Unasked, the first node of the level that is open: a branch small enough to be read. */
    private static @Nullable NodeId first(Outline outline, Outline.Level level) {
        return outline.nodes().stream()
                .filter(node -> node.depth() == level.depth())
                .findFirst()
                .map(OutlineNode::id)
                .orElse(null);
    }

    private static int listings(List<ListedProject> all) {
        return all.stream().mapToInt(project -> project.nodes().size()).sum();
    }

    private static List<Addend> ofDivision(List<Addend> all, String division) {
        return all.stream()
                .filter(addend -> addend.project().departments().contains(division))
                .toList();
    }

    /** Nodes whose own title matches, or which list a matching project of the division. */
    private static Set<NodeId> kept(Outline outline, List<ListedProject> all, TreeFilter filter) {
        Set<NodeId> kept = new HashSet<>();
        for (ListedProject project : all) {
            boolean asked = filter.division().isEmpty() || project.departments().contains(filter.division());
            if (asked && filter.matches(project.name())) {
                kept.addAll(project.nodes());
            }
        }
        if (filter.division().isEmpty()) {
            outline.nodes().stream()
                    .filter(node -> filter.matches(node.title())
                            || node.aliases().stream().anyMatch(filter::matches))
                    .map(OutlineNode::id)
                    .forEach(kept::add);
        }
        return kept;
    }
}
