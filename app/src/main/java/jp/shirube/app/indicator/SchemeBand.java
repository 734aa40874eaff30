package jp.shirube.app.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One band of a grade scheme of the town（評価の段）.
 *
 * @param mark short, such as A
 * @param label in words
 * @param lower in percent, at least this; null where open
 * @param upper in percent, less than this; null where open
 */
public record SchemeBand(
        String mark,
        String label,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper) {}
