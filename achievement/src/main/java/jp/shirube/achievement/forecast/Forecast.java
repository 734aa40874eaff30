package jp.shirube.achievement.forecast;

import jp.shirube.achievement.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Where the trend leads, or why none is drawn. A band of 95 %: of a hundred such indicators that really follow a straight line, about
 * ninety-five end inside.
 *
 * @param points how many results the trend stands on
 * @param value at the asked year, exact; null where there is a reason against it
 * @param slope change in a year, exact; null together with the value
 * @param halfWidth of the band, at least 0; null together with the value
 * @param refused null where there is a trend
 */
public record Forecast(
        int points,
        @Nullable Fraction value,
        @Nullable Fraction slope,
        @Nullable Fraction halfWidth,
        @Nullable Refused refused) {
    /** Why no trend is drawn. */
    public enum Refused {
        /** Fewer than four results since the last break. */
        TOO_FEW_POINTS,
        /** Further ahead than the results reach back. */
        TOO_FAR,
        /** Not after the last result. */
        NOT_AHEAD
    }

    /** The lower end of the band; null where there is none. */
    public @Nullable Fraction low() {
        return value == null || halfWidth == null ? null : value.minus(halfWidth);
    }

    /** The upper end of the band; null where there is none. */
    public @Nullable Fraction high() {
        return value == null || halfWidth == null ? null : value.plus(halfWidth);
    }

    static Forecast not(int points, Refused refused) {
        return new Forecast(points, null, null, null, refused);
    }
}
