package jp.shirube.app.portal.page;

import java.util.Locale;
import jp.shirube.achievement.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The way from start to target as a line（道のり）, places in percent of its width.
 *
 * @param now where it stands
 * @param expected where the straight path would stand; empty where nothing is expected
 */
record Track(String now, String expected) {
    private static final double START = 4;
    private static final double WAY = 92;
    private static final double LEAST = 1.2;
    private static final double MOST = 98.8;

    /** Of rates in percent; a place before the start or behind the target is drawn at the edge. */
    static Track of(Fraction rate, @Nullable Fraction expected) {
        return new Track(place(rate), expected == null ? "" : place(expected));
    }

    private static String place(Fraction rate) {
        double at = START + WAY * rate.decimal().doubleValue() / 100;
        return String.format(Locale.ROOT, "%.1f%%", Math.max(LEAST, Math.min(MOST, at)));
    }
}
