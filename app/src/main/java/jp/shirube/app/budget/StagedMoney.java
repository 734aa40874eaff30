package jp.shirube.app.budget;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.project.NoSuchProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.ValueState;
import org.springframework.stereotype.Component;

/**
 * The money of projects by stage and source（段階と財源）. What a person entered goes before what follows from accounts, and that before what a
 * document prints; the planned amount as a whole is always the plan's own.
 */
@Component
public class StagedMoney {
    private final Rows rows;
    private final PlanNumbers numbers;
    private final Budgets budgets;
    private final ApportionedAmounts apportioned;

    StagedMoney(Rows rows, PlanNumbers numbers, Budgets budgets, ApportionedAmounts apportioned) {
        this.rows = rows;
        this.numbers = numbers;
        this.budgets = budgets;
        this.apportioned = apportioned;
    }

    /** Every project of a plan with its money, each once and in document order. */
    public Map<ProjectId, ProjectMoney> list(PlanId plan) {
        Map<ProjectId, ProjectMoney> money = new LinkedHashMap<>();
        Map<String, Map<AmountKey, StageCell>> cells = cells(numbers.get(plan));
        for (Addend addend : budgets.addends(plan)) {
            String key = addend.project().key();
            Map<AmountKey, StageCell> own = new HashMap<>(cells.getOrDefault(key, Map.of()));
            addend.years().forEach(year -> own.put(AmountKey.whole(year.year(), Stage.PLANNED, 0), planned(year)));
            settled(addend.settled(), own);
            money.put(addend.project().id(), ProjectMoney.of(key, own));
        }
        return money;
    }

    /**
     * The money of one project.
     *
     * @throws NoSuchProject where it is not of the plan
     */
    public ProjectMoney get(PlanId plan, ProjectId project) {
        ProjectMoney money = list(plan).get(project);
        if (money == null) {
            throw new NoSuchProject();
        }
        return money;
    }

    /** Of accounts first, then over them what persons entered. */
    private Map<String, Map<AmountKey, StageCell>> cells(long plan) {
        Map<String, Map<AmountKey, StageCell>> cells = new HashMap<>();
        apportioned.of(plan).forEach((project, amounts) -> {
            Map<AmountKey, StageCell> own = cells.computeIfAbsent(project, key -> new HashMap<>());
            amounts.forEach((key, yen) -> own.put(key, new StageCell(Amount.of(yen), null, StageCell.Basis.ACCOUNTS)));
        });
        rows.list(StageAmounts.TABLE, plan).forEach(row -> {
            Amount amount = MoneyEntries.amount(row);
            if (!amount.equals(Amount.NONE)) {
                cells.computeIfAbsent(row.get("owner").asString(), key -> new HashMap<>())
                        .put(
                                MoneyEntries.key(row),
                                new StageCell(
                                        amount,
                                        rows.origin(StageAmounts.TABLE, row).row(),
                                        StageCell.Basis.ENTERED));
            }
        });
        return cells;
    }

    private static StageCell planned(Addend.YearCosts year) {
        List<Held<Cost>> said = year.numbers().isEmpty() ? year.others() : year.numbers();
        Amount amount = year.numbers().isEmpty() ? without(said.get(0).value().state()) : Amount.of(year.yen());
        return new StageCell(amount, said.size() == 1 ? said.get(0).origin().row() : null, StageCell.Basis.DOCUMENT);
    }

    /** Words in place of an amount say neither that there is no budget nor that it is undecided. */
    private static Amount without(ValueState state) {
        return state == ValueState.TEXT ? Amount.NONE : Amount.without(state);
    }

    private static void settled(List<Addend.YearCosts> printed, Map<AmountKey, StageCell> own) {
        for (Addend.YearCosts year : printed) {
            own.putIfAbsent(AmountKey.whole(year.year(), Stage.SETTLED, 0), planned(year));
        }
    }
}
