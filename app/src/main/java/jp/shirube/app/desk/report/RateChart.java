package jp.shirube.app.desk.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.achievement.Fraction;
import jp.shirube.app.desk.standing.ReportedException.YearRate;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator has come, in percent by year, drawn small. All of them have the same scale, from {@value #LOW} to {@value #HIGH} percent, so
 * that they can be laid side by side whatever their units are; the target is the line at 100. What lies beyond stands at the edge, hollow.
 *
 * @param target height of the line of the target
 * @param zero height of the line of the start
 * @param lines points of the lines through the years, as {@code x,y}; a break and a year without a rate part one line from the next
 * @param breaks the place of each break from the left
 */
record RateChart(
        int width,
        int height,
        String target,
        String zero,
        List<String> lines,
        List<String> breaks,
        List<Dot> dots,
        List<Tick> ticks) {
    static final int LOW = -20;
    static final int HIGH = 120;
    private static final int HUNDRED = 100;
    private static final int MARGIN = 14;
    private static final int ABOVE = 16;
    private static final int BELOW = 18;

    /** A label nearer to the right edge would be cut off where it stood in the middle. */
    private static final int EDGE = 30;

    RateChart {
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
        dots = List.copyOf(dots);
        ticks = List.copyOf(ticks);
    }

    /** A year with a rate; {@code label} is empty for all but the last, {@code anchor} where it hangs. */
    record Dot(String x, String y, boolean beyond, String label, String anchor) {}

    /** A year on the axis. */
    record Tick(String x, int year) {}

    /**
     * Draws; null where no year has a rate.
     *
     * @param rates by year, in order
     * @param breaks years from which a series cannot be compared with what was before
     * @param marked years that are named on the axis
     */
    static @Nullable RateChart of(
            List<YearRate> rates, Set<Integer> breaks, Collection<Integer> marked, int width, int height) {
        if (rates.stream().allMatch(each -> each.rate() == null)) {
            return null;
        }
        int first = rates.get(0).year();
        int last = Math.max(first + 1, rates.get(rates.size() - 1).year());
        return new Drawing(first, last, width, height).chart(rates, breaks, marked);
    }

    private record Drawing(int first, int last, int width, int height) {
        RateChart chart(List<YearRate> rates, Set<Integer> breaks, Collection<Integer> marked) {
            List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
            List<Dot> dots = new ArrayList<>();
            for (YearRate each : rates) {
                Fraction rate = each.rate();
                if (breaks.contains(each.year()) || rate == null) {
                    lines.add(new ArrayList<>());
                }
                if (rate != null) {
                    int percent = rate.rounded(0).intValue();
                    String x = x(each.year());
                    String y = y(percent);
                    lines.get(lines.size() - 1).add(x + "," + y);
                    dots.add(new Dot(x, y, percent < LOW || percent > HIGH, "", "middle"));
                }
            }
            label(dots, rates);
            return new RateChart(
                    width,
                    height,
                    y(HUNDRED),
                    y(0),
                    lines.stream()
                            .filter(line -> !line.isEmpty())
                            .map(line -> String.join(" ", line))
                            .collect(Collectors.toList()),
                    breaks.stream()
                            .filter(each -> first < each && each <= last)
                            .sorted()
                            .map(each -> String.valueOf((number(each - 1) + number(each)) / 2))
                            .toList(),
                    dots,
                    marked.stream()
                            .filter(each -> first <= each && each <= last)
                            .distinct()
                            .sorted()
                            .map(each -> new Tick(x(each), each))
                            .toList());
        }

        private void label(List<Dot> dots, List<YearRate> rates) {
            Dot end = dots.remove(dots.size() - 1);
            Fraction rate = rates.stream()
                    .map(YearRate::rate)
                    .filter(each -> each != null)
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            String anchor = Integer.parseInt(end.x()) > width - EDGE ? "end" : "middle";
            dots.add(new Dot(end.x(), end.y(), end.beyond(), rate.shown().toPlainString(), anchor));
        }

        private int number(int year) {
            return MARGIN + (width - 2 * MARGIN) * (year - first) / (last - first);
        }

        private String x(int year) {
            return String.valueOf(number(year));
        }

        private String y(int percent) {
            int within = Math.max(LOW, Math.min(HIGH, percent));
            return String.valueOf(ABOVE + (height - ABOVE - BELOW) * (HIGH - within) / (HIGH - LOW));
        }
    }
}
