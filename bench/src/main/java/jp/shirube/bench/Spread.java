package jp.shirube.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * Several measurements of the same thing.
 *
 * @param median the middle one
 * @param low nine of ten are above
 * @param high nine of ten are below
 */
public record Spread(double median, double low, double high) {

    /** The spread of one or more measurements. */
    public static Spread of(double[] measured) {
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Spread(sorted[sorted.length / 2], sorted[last / 10], sorted[last - last / 10]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", median, low, high);
    }
}
