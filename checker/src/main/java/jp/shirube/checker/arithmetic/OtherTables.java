package jp.shirube.checker.arithmetic;

import java.util.BitSet;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.table.NumberTable;
import jp.shirube.checker.text.Derived;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.Sourced;

/** The tables of numbers of a document that no budget table or series of the plan holds already. */
final class OtherTables {

    private static final Derived<List<NumberTable>> DERIVED = new Derived<>(OtherTables::find);

    private OtherTables() {}

    static List<NumberTable> of(CheckedPlan plan) {
        return plan.derived(DERIVED);
    }

    private static List<NumberTable> find(CheckedPlan plan) {
        if (plan.numberTables().isEmpty()) {
            return List.of();
        }
        BitSet held = new BitSet();
        for (CostTable table : plan.plan().costTables()) {
            table.rows().forEach(row -> hold(held, row));
            if (table.total() != null) {
                hold(held, table.total());
            }
        }
        plan.plan().series().forEach(series -> hold(held, series));
        plan.plan().indicators().forEach(indicator -> hold(held, indicator));
        return plan.numberTables().stream()
                .filter(table -> table.rows().stream()
                        .noneMatch(row -> held.get(row.line().number())))
                .toList();
    }

    private static void hold(BitSet held, Sourced value) {
        if (value.source().line() != null) {
            held.set(value.source().line());
        }
    }
}
