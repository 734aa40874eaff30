package jp.shirube.checker.indicators;

import java.math.BigDecimal;
import java.util.Objects;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;

/** A baseline and a target that are both numbers of one unit. */
record Pair(BigDecimal baseline, BigDecimal target) {

    /** The pair of an indicator; null where one is no number, the units differ, or the target adds up years. */
    static @Nullable Pair of(Indicator indicator) {
        Value baseline = indicator.baseline();
        Value target = indicator.target();
        if (baseline == null || target == null || indicator.cumulativeYears() != null) {
            return null;
        }
        BigDecimal from = baseline.number();
        BigDecimal to = target.number();
        boolean comparable = from != null && to != null && Objects.equals(baseline.unit(), target.unit());
        return comparable && from != null && to != null ? new Pair(from, to) : null;
    }
}
