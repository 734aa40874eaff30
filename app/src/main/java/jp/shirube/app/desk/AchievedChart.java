package jp.shirube.app.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shirube.achievement.Datum;
import jp.shirube.achievement.ExpectedPath;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;
import org.jspecify.annotations.Nullable;

/**
 * The series of an indicator drawn in a box of 640 by 220, with the expected path. Single results only: parts of a sum would not lie on
 * one scale with their path.
 *
 * @param series points of the lines through the results, as {@code x,y}; a break parts one line from the next
 * @param expected points of the expected path; empty where there is none
 * @param former the same of targets that were revised
 * @param breaks the place of each break from the left
 */
public record AchievedChart(
        List<String> series,
        String expected,
        List<String> former,
        List<String> breaks,
        List<Dot> dots,
        List<Tick> years) {
    private static final int LEFT = 56;
    private static final int WIDTH = 540;
    private static final int BOTTOM = 170;
    private static final int HEIGHT = 135;

    /** A result with its label. */
    public record Dot(String x, String y, String labelY, String label) {}

    /** A year on the axis. */
    public record Tick(String x, int year) {}

    public String viewBox() {
        return "0 0 640 220";
    }

    /** The chart; null where no result is a number, or its unit is another than that of the target. */
    static @Nullable AchievedChart of(Measure measure, List<Measure> before, Results results) {
        TreeMap<Integer, Fraction> own = new TreeMap<>();
        results.own().forEach((year, datum) -> {
            if (datum.isNumber() && sameUnit(measure, datum)) {
                own.put(year, datum.exact());
            }
        });
        if (own.isEmpty()
                || own.size()
                        < results.own().values().stream()
                                .filter(Datum::isNumber)
                                .count()) {
            return null;
        }
        List<TreeMap<Integer, Fraction>> former =
                before.stream().map(each -> path(each, own)).toList();
        TreeSet<Integer> breaks = new TreeSet<>(measure.schedule().breaks());
        return new Drawing(own, path(measure, own), former, breaks).chart();
    }

    private static boolean sameUnit(Measure measure, Datum datum) {
        String unit = measure.target().unit();
        return datum.unit() == null || unit == null || unit.equals(datum.unit());
    }

    private static TreeMap<Integer, Fraction> path(Measure measure, TreeMap<Integer, Fraction> own) {
        TreeMap<Integer, Fraction> path = new TreeMap<>();
        Integer start = measure.schedule().start();
        Integer end = measure.schedule().end();
        int first = start == null ? own.firstKey() : start;
        for (int year = first; year <= (end == null ? own.lastKey() : end); year++) {
            Fraction value = ExpectedPath.of(measure, year).value();
            if (value != null) {
                path.put(year, value);
            }
        }
        return path;
    }

    /** One scale for all lines. */
    private record Drawing(
            TreeMap<Integer, Fraction> own,
            TreeMap<Integer, Fraction> path,
            List<TreeMap<Integer, Fraction>> former,
            TreeSet<Integer> breaks) {
        AchievedChart chart() {
            List<Dot> dots = new ArrayList<>();
            own.forEach((year, value) -> {
                int y = y(value);
                dots.add(new Dot(
                        String.valueOf(x(year)), String.valueOf(y), String.valueOf(y - 9), Achieved.decimal(value)));
            });
            List<Tick> ticks = years().stream()
                    .map(year -> new Tick(String.valueOf(x(year)), year))
                    .toList();
            return new AchievedChart(
                    series(),
                    points(path),
                    former.stream()
                            .map(this::points)
                            .filter(line -> !line.isEmpty())
                            .toList(),
                    breaks.stream()
                            .filter(each -> years().first() < each && each <= years().last())
                            .map(each -> String.valueOf((x(each - 1) + x(each)) / 2))
                            .toList(),
                    dots,
                    ticks);
        }

        private List<String> series() {
            List<String> lines = new ArrayList<>();
            int from = own.firstKey();
            for (int each : breaks) {
                if (each > from && each <= own.lastKey()) {
                    lines.add(points(own.subMap(from, each)));
                    from = each;
                }
            }
            lines.add(points(own.tailMap(from)));
            return lines;
        }

        private TreeSet<Integer> years() {
            TreeSet<Integer> years = new TreeSet<>(own.keySet());
            years.addAll(path.keySet());
            former.forEach(line -> years.addAll(line.keySet()));
            return years;
        }

        private String points(Map<Integer, Fraction> line) {
            return line.entrySet().stream()
                    .map(point -> x(point.getKey()) + "," + y(point.getValue()))
                    .collect(Collectors.joining(" "));
        }

        private int x(int year) {
            int first = years().first();
            int span = Math.max(1, years().last() - first);
            return LEFT + WIDTH * (year - first) / span;
        }

        private int y(Fraction value) {
            Fraction low = extreme(Comparator.reverseOrder());
            Fraction span = extreme(Comparator.naturalOrder()).minus(low);
            Fraction share =
                    span.signum() == 0 ? Fraction.ZERO : value.minus(low).over(span);
            BigDecimal up = share.times(Fraction.of(HEIGHT)).rounded(0);
            return BOTTOM - up.intValue();
        }

        private Fraction extreme(Comparator<Fraction> order) {
            List<Fraction> all = new ArrayList<>(own.values());
            Collection<Fraction> expected = path.values();
            all.addAll(expected);
            former.forEach(line -> all.addAll(line.values()));
            return all.stream().max(order).orElseThrow();
        }
    }
}
