package jp.shirube.achievement;

import org.jspecify.annotations.Nullable;

/**
 * What is expected of a year.
 *
 * @param value exact, in the unit of the target; null where there is a reason why nothing is expected
 * @param basis null together with the value
 */
public record Expectation(
        @Nullable Fraction value,
        @Nullable Basis basis,
        @Nullable Reason reason) {
    /** Where an expected value comes from. */
    public enum Basis {
        /** An annual target（年度別目標）. */
        GIVEN,
        /** A straight line between known points. */
        LINE
    }

    static Expectation at(Fraction value, Basis basis) {
        return new Expectation(value, basis, null);
    }

    static Expectation none(Reason reason) {
        return new Expectation(null, null, reason);
    }
}
