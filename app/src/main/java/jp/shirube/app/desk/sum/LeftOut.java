package jp.shirube.app.desk.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.BudgetTable;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.plan.NodeId;

/** Why money of a project is not in a sum: the document prints no number, says that there is no budget, or is silent. */
final class LeftOut {
    private LeftOut() {}

    static List<SumPage.Left> of(Addend addend, List<Integer> years, Outline outline, List<BudgetTable> tables) {
        if (years.stream().noneMatch(year -> addend.find(year).isPresent())) {
            return List.of(silent(addend, outline, tables));
        }
        List<SumPage.Left> left = new ArrayList<>();
        for (Integer year : years) {
            addend.find(year)
                    .ifPresentOrElse(
                            costs -> costs.others().forEach(cost -> left.add(SumPage.Left.of(addend.project(), cost))),
                            () -> left.add(new SumPage.Left(addend.project(), year, "sum.left.year", "", null, "")));
        }
        return left;
    }

    private static SumPage.Left silent(Addend addend, Outline outline, List<BudgetTable> tables) {
        return noBudget(addend, outline, tables)
                .map(table -> new SumPage.Left(
                        addend.project(),
                        null,
                        "sum.left.no-budget",
                        Objects.requireNonNull(table.table().value().noBudgetNote()),
                        table.table().origin(),
                        "no_budget_note"))
                .orElseGet(() -> new SumPage.Left(addend.project(), null, "sum.left.silent", "", null, ""));
    }

    /** The table at or above a place of the project that says so in words. */
    private static Optional<BudgetTable> noBudget(Addend addend, Outline outline, List<BudgetTable> tables) {
        List<NodeId> ways = addend.project().nodes().stream()
                .flatMap(node -> outline.path(node).stream())
                .map(step -> step.id())
                .toList();
        return tables.stream()
                .filter(table -> table.table().value().noBudgetNote() != null && ways.contains(table.node()))
                .findFirst();
    }
}
