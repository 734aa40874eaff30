package jp.shirube.app.ledger;

import jp.shirube.app.audit.Origin;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/**
 * A planned cost of a fiscal year in the ledger.
 *
 * @param yen whole yen; null unless the state is NUMBER
 */
public record YearCost(ValueState state, @Nullable Long yen, Origin origin) {
    /** What is compared; empty where nothing is printed. */
    String word() {
        return yen != null ? yen.toString() : state == ValueState.NONE ? "" : state.code();
    }
}
