package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.text.Derived;
import jp.shirube.exchange.CostTable;

/** The places in the budget tables of a plan where sums do not agree, told apart for the rules by the number that is wrong. */
final class Imbalances {

    private static final Derived<Imbalances> DERIVED = new Derived<>(Imbalances::new);

    private final List<CostTable> tables;
    private final Map<BigDecimal, List<Imbalance>> byTolerance = new HashMap<>();

    private Imbalances(CheckedPlan plan) {
        this.tables = plan.plan().costTables();
    }

    /** Those of a kind, table by table, by the tolerance that the town has set. */
    static List<Imbalance> of(CheckedPlan plan, Imbalance.Kind kind, Settings settings) {
        return plan.derived(DERIVED).all(settings.moneyTolerance()).stream()
                .filter(off -> off.kind() == kind)
                .toList();
    }

    private List<Imbalance> all(BigDecimal tolerance) {
        return byTolerance.computeIfAbsent(tolerance, allowed -> {
            List<Imbalance> all = new ArrayList<>();
            for (CostTable table : tables) {
                all.addAll(TableSums.of(table, allowed));
            }
            return all;
        });
    }
}
