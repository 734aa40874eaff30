package jp.shirube.app.desk.indicator;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.Datum;
import jp.shirube.achievement.ExpectedPath;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;
import org.jspecify.annotations.Nullable;

/**
 * The series of an indicator drawn in a box of 640 by 220, with the expected path. Of results that are parts of a sum the sums up to each year are
 * drawn, which lie on one scale with their path.
 *
 * @param series points of the lines through the results, as {@code x,y}; a break parts one line from the next
 * @param expected points of the expected path; empty where there is none
 * @param former the same of targets that were revised
 * @param compared points of the series compared with; empty where there is none
 * @param trend points of the trend from the last result on; empty where there is none
 * @param band corners of its band; empty where there is none
 * @param breaks the place of each break from the left
 */
public record AchievedChart(
        List<String> series,
        String expected,
        List<String> former,
        String compared,
        String trend,
        String band,
        List<String> breaks,
        List<Dot> dots,
        List<Tick> years) {

    /** A result with its label. */
    public record Dot(String x, String y, String labelY, String label) {}

    /** A year on the axis. */
    public record Tick(String x, int year) {}

    public String viewBox() {
        return "0 0 640 220";
    }

    /** The chart; null where no result is a number, or its unit is another than that of the target. */
    static @Nullable AchievedChart of(
            Measure measure, List<Measure> before, Results results, @Nullable AchievedTrend trend) {
        TreeMap<Integer, Fraction> single = new TreeMap<>();
        results.own().forEach((year, datum) -> {
            if (datum.isNumber() && sameUnit(measure, datum)) {
                single.put(year, datum.exact());
            }
        });
        if (single.isEmpty()
                || single.size()
                        < results.own().values().stream()
                                .filter(Datum::isNumber)
                                .count()) {
            return null;
        }
        TreeMap<Integer, Fraction> own = measure.accumulation() == Accumulation.YEARLY_PARTS
                ? running(single, measure.schedule().start())
                : single;
        if (own.isEmpty()) {
            return null;
        }
        return new ChartDrawing(
                        own,
                        path(measure, own),
                        former(before, own),
                        compared(results, own),
                        trend == null ? new TreeMap<>() : trend.ahead(),
                        new TreeSet<>(measure.schedule().breaks()))
                .chart();
    }

    private static List<TreeMap<Integer, Fraction>> former(List<Measure> before, TreeMap<Integer, Fraction> own) {
        return before.stream().map(each -> path(each, own)).toList();
    }

    /** Sums of the parts of years, from the first year of the window on, up to the first year that is missing. */
    private static TreeMap<Integer, Fraction> running(TreeMap<Integer, Fraction> parts, @Nullable Integer start) {
        TreeMap<Integer, Fraction> sums = new TreeMap<>();
        Fraction sum = Fraction.ZERO;
        for (int year = start == null ? parts.firstKey() : start + 1; parts.containsKey(year); year++) {
            sum = sum.plus(Objects.requireNonNull(parts.get(year)));
            sums.put(year, sum);
        }
        return sums;
    }

    /** Whether a result is on one scale with the target; beside another series the target is a margin and says nothing of the scale. */
    static boolean sameUnit(Measure measure, Datum datum) {
        String unit =
                measure.formula().isRelative() ? datum.unit() : measure.target().unit();
        return datum.unit() == null || unit == null || unit.equals(datum.unit());
    }

    private static TreeMap<Integer, Fraction> compared(Results results, TreeMap<Integer, Fraction> own) {
        TreeMap<Integer, Fraction> compared = new TreeMap<>();
        String unit = results.in(own.lastKey()).unit();
        results.compared().forEach((year, datum) -> {
            boolean near = own.firstKey() <= year && year <= own.lastKey();
            if (near
                    && datum.isNumber()
                    && (datum.unit() == null || datum.unit().equals(unit))) {
                compared.put(year, datum.exact());
            }
        });
        return compared;
    }

    private static TreeMap<Integer, Fraction> path(Measure measure, TreeMap<Integer, Fraction> own) {
        TreeMap<Integer, Fraction> path = new TreeMap<>();
        Integer start = measure.schedule().start();
        Integer end = measure.schedule().end();
        int first = start == null ? own.firstKey() : start;
        int last = measure.formula().isRelative() ? first - 1 : end == null ? own.lastKey() : end;
        for (int year = first; year <= last; year++) {
            Fraction value = ExpectedPath.of(measure, year).value();
            if (value != null) {
                path.put(year, value);
            }
        }
        return path;
    }
}
