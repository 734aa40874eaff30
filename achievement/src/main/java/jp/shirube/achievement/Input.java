package jp.shirube.achievement;

import org.jspecify.annotations.Nullable;

/**
 * A figure that went into a result, or that was looked for and is not there.
 *
 * @param year the fiscal year it belongs to; null where it belongs to none, or where that is not known
 */
public record Input(Role role, @Nullable Integer year, Datum datum) {
    /** What the figure is in the formula. */
    public enum Role {
        BASELINE,
        TARGET,
        ANNUAL_TARGET,
        RESULT,
        SERIES_COMPARED,
        LOWER_LIMIT,
        UPPER_LIMIT
    }
}
