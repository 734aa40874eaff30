package jp.shirube.app.desk.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.budget.BudgetTable;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.budget.PlanSums;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.desk.list.ListFile;
import jp.shirube.app.desk.list.ListPage;
import jp.shirube.app.desk.list.ListQuery;
import jp.shirube.app.desk.outline.BranchTable;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.desk.outline.PlanChoice;
import jp.shirube.app.desk.outline.PlanTree;
import jp.shirube.app.desk.outline.TreeFilter;
import jp.shirube.app.desk.outline.TreeRow;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The money of a plan: by branch and year, by division and year, and the tables as printed with the check of their sums. */
@Controller
class BudgetController {
    private final PlanChoice choice;
    private final Plans plans;
    private final Budgets budgets;
    private final BranchTable table;

    BudgetController(PlanChoice choice, Plans plans, Budgets budgets, BranchTable table) {
        this.table = table;
        this.choice = choice;
        this.plans = plans;
        this.budgets = budgets;
    }

    @GetMapping("/staff/budgets")
    @Needs(value = Act.SEE, thing = Thing.COST)
    String budgets(@RequestParam(required = false) @Nullable String plan, Model model) {
        Optional<PlanId> chosen = choice.choose(plan, amounts());
        model.addAttribute("choices", choice.list());
        if (chosen.isEmpty()) {
            return "desk/nothing";
        }
        PlanId id = chosen.get();
        PlanSums sums = budgets.sums(id);
        BranchSum total = sums.total();
        List<Integer> years = total.total().stream().map(YearSum::year).toList();
        Outline outline = new Outline(plans.outline(id));
        List<BudgetTable> tables = budgets.tables(id);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("query", new ListQuery(ListPage.BUDGETS, Map.of("plan", id.value())));
        model.addAttribute("total", total);
        model.addAttribute("years", years);
        model.addAttribute("branches", roots(outline, sums.branches(), years));
        model.addAttribute("divisions", DivisionMoney.of(budgets.addends(id), years));
        model.addAttribute("tables", tables.stream().map(CheckedTable::of).toList());
        model.addAttribute("paths", paths(outline, tables));
        return "desk/budgets";
    }

    @GetMapping("/staff/budgets.{format}")
    @Needs(value = Act.EXPORT, thing = Thing.COST)
    ResponseEntity<byte[]> file(@PathVariable String format, @RequestParam String plan) {
        PlanSheet of = plans.get(new PlanId(plan));
        return ListFile.of(format, () -> table.of(of));
    }

    private static List<TreeRow> roots(Outline outline, Map<NodeId, BranchSum> sums, List<Integer> years) {
        return new PlanTree(outline, sums, years, Set.of(), null)
                .rows(0, TreeFilter.of(null, null, null)).stream()
                        .filter(row -> !row.folded())
                        .toList();
    }

    /** How many costs each plan has as numbers: the plan with most is shown first. */
    private Map<PlanId, Integer> amounts() {
        Map<PlanId, Integer> amounts = new HashMap<>();
        for (PlanEntry plan : choice.list()) {
            amounts.put(
                    plan.id(),
                    budgets.total(plan.id()).total().stream()
                            .mapToInt(YearSum::numbers)
                            .sum());
        }
        return amounts;
    }

    private static Map<NodeId, List<OutlineNode>> paths(Outline outline, List<BudgetTable> tables) {
        Map<NodeId, List<OutlineNode>> paths = new HashMap<>();
        for (BudgetTable table : tables) {
            NodeId node = table.node();
            if (node != null) {
                paths.put(node, outline.path(node));
            }
        }
        return paths;
    }
}
