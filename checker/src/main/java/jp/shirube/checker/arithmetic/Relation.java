package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How a number is worked out of two others. */
enum Relation {
    FIRST_LESS_SECOND,
    SECOND_LESS_FIRST,
    FIRST_BY_SECOND,
    SECOND_BY_FIRST,
    FIRST_OF_SECOND_IN_HUNDRED,
    SECOND_OF_FIRST_IN_HUNDRED;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What a third number should be, in its own precision; null where a quotient has no decimals to be told by. */
    @Nullable
    BigDecimal of(BigDecimal first, BigDecimal second, BigDecimal third) {
        return switch (this) {
            case FIRST_LESS_SECOND -> first.subtract(second);
            case SECOND_LESS_FIRST -> second.subtract(first);
            case FIRST_BY_SECOND -> quotient(first, second, third);
            case SECOND_BY_FIRST -> quotient(second, first, third);
            case FIRST_OF_SECOND_IN_HUNDRED -> quotient(first.multiply(HUNDRED), second, third);
            case SECOND_OF_FIRST_IN_HUNDRED -> quotient(second.multiply(HUNDRED), first, third);
        };
    }

    /** How far a printed number may be from the one worked out: one of its last digit for a quotient, nothing for a difference. */
    BigDecimal loose(BigDecimal third) {
        boolean exact = this == FIRST_LESS_SECOND || this == SECOND_LESS_FIRST;
        return exact ? BigDecimal.ZERO : BigDecimal.ONE.movePointLeft(third.scale());
    }

    private static @Nullable BigDecimal quotient(BigDecimal of, BigDecimal by, BigDecimal third) {
        return third.scale() < 1 ? null : of.divide(by, third.scale(), RoundingMode.HALF_UP);
    }
}
