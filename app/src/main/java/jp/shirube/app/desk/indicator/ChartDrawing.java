package jp.shirube.app.desk.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.achievement.Fraction;

/** The lines of an indicator put on one scale. */
record ChartDrawing(
        TreeMap<Integer, Fraction> own,
        TreeMap<Integer, Fraction> path,
        List<TreeMap<Integer, Fraction>> former,
        TreeMap<Integer, Fraction> compared,
        TreeMap<Integer, AchievedTrend.Span> trend,
        TreeSet<Integer> breaks) {
    private static final int LEFT = 56;
    private static final int WIDTH = 540;
    private static final int BOTTOM = 170;
    private static final int HEIGHT = 135;
    /** From a dot up to its label. */
    private static final int LABEL = 9;

    AchievedChart chart() {
        List<AchievedChart.Dot> dots = new ArrayList<>();
        own.forEach((year, value) -> {
            int y = y(value);
            dots.add(new AchievedChart.Dot(
                    String.valueOf(x(year)), String.valueOf(y), String.valueOf(y - LABEL), Achieved.decimal(value)));
        });
        List<AchievedChart.Tick> ticks = years().stream()
                .map(year -> new AchievedChart.Tick(String.valueOf(x(year)), year))
                .toList();
        return new AchievedChart(
                series(),
                points(path),
                former.stream()
                        .map(this::points)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                points(compared),
                points(ends(AchievedTrend.Span::value)),
                band(),
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

    private TreeMap<Integer, Fraction> ends(Function<AchievedTrend.Span, Fraction> end) {
        TreeMap<Integer, Fraction> line = new TreeMap<>();
        trend.forEach((year, span) -> line.put(year, end.apply(span)));
        return line;
    }

    /** Along the upper end and back along the lower one. */
    private String band() {
        String up = points(ends(AchievedTrend.Span::high));
        return trend.isEmpty()
                ? ""
                : up + " " + points(ends(AchievedTrend.Span::low).descendingMap());
    }

    private List<Map<Integer, Fraction>> lines() {
        List<Map<Integer, Fraction>> lines = new ArrayList<>(former);
        lines.add(own);
        lines.add(path);
        lines.add(compared);
        lines.add(ends(AchievedTrend.Span::low));
        lines.add(ends(AchievedTrend.Span::high));
        return lines;
    }

    private TreeSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        lines().forEach(line -> years.addAll(line.keySet()));
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
        Fraction share = span.signum() == 0 ? Fraction.ZERO : value.minus(low).over(span);
        BigDecimal up = share.times(Fraction.of(HEIGHT)).rounded(0);
        return BOTTOM - up.intValue();
    }

    private Fraction extreme(Comparator<Fraction> order) {
        return lines().stream()
                .flatMap(line -> line.values().stream())
                .max(order)
                .orElseThrow();
    }
}
