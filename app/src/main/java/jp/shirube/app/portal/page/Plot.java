package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Where years and values lie in a frame.
 *
 * @param first year at the left end
 * @param last year at the right end
 * @param low value at the bottom
 * @param step between two lines of the grid
 * @param steps how many of them fit
 */
record Plot(Frame frame, int first, int last, double low, double step, int steps) {
    private static final int MOST_STEPS = 5;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    /** A frame for wide screens or for narrow ones. */
    record Frame(int width, int height, int left, int right, int top, int bottom, boolean wide) {
        static final Frame WIDE = new Frame(1080, 410, 66, 900, 44, 346, true);
        static final Frame NARROW = new Frame(320, 350, 56, 262, 44, 296, false);
    }

    /** Takes in all values between whole steps of the grid. */
    static Plot of(Frame frame, int first, int last, double lowest, double highest) {
        double span = Math.max(highest - lowest, Math.max(Math.abs(highest), 1) / 50);
        double raw = span / MOST_STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = 10 * power;
        for (int i = NICE.length - 1; i >= 0; i--) {
            step = NICE[i] * power >= raw ? NICE[i] * power : step;
        }
        double low = Math.floor(lowest / step) * step;
        boolean nearZero = low > 0 && low <= span;
        double ground = nearZero ? 0 : low;
        int steps = Math.max(1, (int) Math.ceil((highest - ground) / step - 1e-9));
        return new Plot(frame, first, last, ground, step, steps);
    }

    String x(int year) {
        return number(xOf(year));
    }

    double xOf(double year) {
        int years = Math.max(1, last - first);
        return frame.left() + (frame.right() - frame.left()) * (year - first) / years;
    }

    String y(double value) {
        return number(yOf(value));
    }

    double yOf(double value) {
        return frame.bottom() - (frame.bottom() - frame.top()) * (value - low) / (step * steps);
    }

    /** The values of the grid from the bottom up. */
    List<Double> grid() {
        List<Double> grid = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            grid.add(low + i * step);
        }
        return grid;
    }

    /** A line through points by year; empty for fewer than two. */
    String path(SortedMap<Integer, Double> points) {
        if (points.size() < 2) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (Map.Entry<Integer, Double> each : points.entrySet()) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(x(each.getKey()))
                    .append(' ')
                    .append(y(each.getValue()));
        }
        return path.toString();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A coordinate so far away. */
    static String shifted(String coordinate, double by) {
        return number(Double.parseDouble(coordinate) + by);
    }
}
