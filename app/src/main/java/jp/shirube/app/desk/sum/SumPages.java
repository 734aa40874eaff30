package jp.shirube.app.desk.sum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.BudgetTable;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.Plans;
import org.springframework.stereotype.Component;

/** Says of a computed sum what went in, what did not, and what the document prints. */
@Component
class SumPages {
    private final Plans plans;
    private final Budgets budgets;
    private final PrintedSums printed;

    SumPages(Plans plans, Budgets budgets, PrintedSums printed) {
        this.plans = plans;
        this.budgets = budgets;
        this.printed = printed;
    }

    /** Throws {@link jp.shirube.app.plan.NoSuchPlan} or {@link jp.shirube.app.plan.NoSuchNode} where there is none. */
    SumPage get(SumScope scope) {
        Outline outline = new Outline(plans.outline(scope.plan()));
        if (scope.node() != null) {
            plans.getNode(scope.node());
        }
        List<Addend> taken = scope.of(budgets.addends(scope.plan()), outline);
        List<Integer> years = years(scope, taken);
        List<BudgetTable> tables = scope.money() ? budgets.tables(scope.plan()) : List.of();
        List<SumPage.Line> lines = new ArrayList<>();
        List<SumPage.Left> left = new ArrayList<>();
        for (Addend addend : taken) {
            SumPage.Line line = line(scope, outline, addend, years);
            if (!scope.money()
                    || line.cells().stream().anyMatch(cell -> !cell.numbers().isEmpty())) {
                lines.add(line);
            }
            if (scope.money()) {
                left.addAll(LeftOut.of(addend, years, outline, tables));
            }
        }
        Long yen = scope.money() && !lines.isEmpty()
                ? Long.valueOf(lines.stream().mapToLong(SumPage.Line::yen).sum())
                : null;
        return new SumPage(
                plans.get(scope.plan()),
                scope,
                outline.path(scope.node()),
                years,
                yen,
                lines,
                left,
                lines.stream()
                        .mapToInt(line -> Math.max(0, line.listings() - 1))
                        .sum(),
                lines.stream()
                        .flatMap(line -> line.cells().stream())
                        .anyMatch(cell -> !cell.covered().isEmpty()),
                yen == null ? List.of() : printed.of(scope, tables, lines));
    }

    private static List<Integer> years(SumScope scope, List<Addend> taken) {
        if (!scope.money()) {
            return List.of();
        }
        Integer year = scope.year();
        return year != null
                ? List.of(year)
                : Addend.sums(taken).stream().map(YearSum::year).toList();
    }

    private static SumPage.Line line(SumScope scope, Outline outline, Addend addend, List<Integer> years) {
        List<Addend.YearCosts> cells = years.stream()
                .map(year -> addend.find(year).orElse(new Addend.YearCosts(year, 0, List.of(), List.of(), List.of())))
                .toList();
        return new SumPage.Line(
                addend.project(),
                listings(scope, outline, addend),
                cells,
                cells.stream().mapToLong(Addend.YearCosts::yen).sum());
    }

    private static int listings(SumScope scope, Outline outline, Addend addend) {
        NodeId node = scope.node();
        if (node == null) {
            return addend.project().nodes().size();
        }
        Set<NodeId> branch =
                outline.branch(node).stream().map(OutlineNode::id).collect(Collectors.toCollection(HashSet::new));
        return Math.toIntExact(
                addend.project().nodes().stream().filter(branch::contains).count());
    }
}
