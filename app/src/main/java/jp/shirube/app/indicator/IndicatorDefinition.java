package jp.shirube.app.indicator;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.achievement.Formula;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is and how it is judged（指標の定義）, as persons say it; null for what nobody said.
 *
 * @param numerator of its formula in words
 * @param denominator of its formula in words
 * @param dataSource statistics or survey that the figures are taken from
 * @param surveyCycle how often, in words
 * @param releaseMonths months after the end of a fiscal year within which its result is out
 * @param nextRelease when the next result is out, in words
 * @param ownerDivision that enters the results; the division of its project where null
 * @param formula code of the chosen formula
 * @param scheme code of the chosen grade scheme, see {@link PlanSchemes}
 * @param lowerLimit of the band within which it should stay
 * @param upperLimit of the same band
 * @param stateOrder from the least to the furthest; empty where the target is a number
 */
public record IndicatorDefinition(
        @Nullable String definition,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String dataSource,
        @Nullable String surveyCycle,
        @Nullable Integer releaseMonths,
        @Nullable String nextRelease,
        @Nullable String ownerDivision,
        @Nullable SeriesNature nature,
        @Nullable String formula,
        @Nullable String scheme,
        @Nullable Value lowerLimit,
        @Nullable Value upperLimit,
        List<String> stateOrder) {
    /** Nobody said anything. */
    public static final IndicatorDefinition NONE = new IndicatorDefinition(
            null, null, null, null, null, null, null, null, null, null, null, null, null, List.of());

    public IndicatorDefinition {
        stateOrder = List.copyOf(stateOrder);
    }

    /** The formula that persons chose; null for the default of the kind. */
    public @Nullable Formula chosenFormula() {
        return formula == null ? null : FormulaCode.find(formula).orElse(null);
    }

    /** The lower limit as a number; null where there is none. */
    public @Nullable BigDecimal lower() {
        return lowerLimit == null ? null : lowerLimit.number();
    }

    /** The upper limit as a number; null where there is none. */
    public @Nullable BigDecimal upper() {
        return upperLimit == null ? null : upperLimit.number();
    }

    /** Whether nobody said anything. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
