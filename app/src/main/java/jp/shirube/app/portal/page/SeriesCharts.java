package jp.shirube.app.portal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.wording.NumberWording;
import jp.shirube.app.portal.wording.YearWording;
import org.springframework.stereotype.Component;

/** Draws a series: results thick with white dots, now filled, the target a square at the end of a dashed line, the path dotted. */
@Component("portal.SeriesCharts")
class SeriesCharts {
    private static final int FEW_YEARS = 9;
    private static final int NARROW_GAP = 30;
    /** Nearer than this to the target, the label of the last result goes below its point on narrow screens. */
    private static final int CROWDED = 30;

    private static final int BELOW = 26;

    private final MessageBundle words = MessageBundle.of("portal-progress");
    private final NumberWording numbers;
    private final YearWording years;

    SeriesCharts(NumberWording numbers, YearWording years) {
        this.numbers = numbers;
        this.years = years;
    }

    SeriesChart draw(SeriesPoints points, Plot.Frame frame) {
        Plot plot = Plot.of(frame, points.firstYear(), points.lastYear(), points.lowest(), points.highest());
        return new SeriesChart(
                frame.width(),
                frame.height(),
                frame.left(),
                frame.right(),
                frame.top(),
                frame.bottom(),
                grid(plot),
                yearLabels(points, plot),
                breaks(points, plot),
                lines(points, plot),
                dots(points, plot),
                labels(points, plot));
    }

    private List<SeriesChart.Grid> grid(Plot plot) {
        int places = plot.step() >= 1 ? (plot.step() == 2.5 ? 1 : 0) : (int) Math.ceil(-Math.log10(plot.step()) + 0.4);
        return plot.grid().stream()
                .map(value -> new SeriesChart.Grid(
                        plot.y(value),
                        numbers.number(BigDecimal.valueOf(value).setScale(places, java.math.RoundingMode.HALF_UP)),
                        Math.abs(value) < plot.step() / 1000))
                .toList();
    }

    /** All years where they are few, else those that are spoken of; on narrow screens never one over another. */
    private List<SeriesChart.Year> yearLabels(SeriesPoints points, Plot plot) {
        TreeSet<Integer> shown = new TreeSet<>();
        boolean all = plot.frame().wide() && plot.last() - plot.first() < FEW_YEARS;
        for (int year = plot.first(); year <= plot.last(); year++) {
            boolean named = points.named().contains(year);
            boolean room = shown.isEmpty() || plot.xOf(year) - plot.xOf(shown.last()) >= NARROW_GAP;
            if (all || (named && (plot.frame().wide() || room))) {
                shown.add(year);
            }
        }
        return shown.stream()
                .map(year -> new SeriesChart.Year(
                        plot.x(year),
                        plot.frame().wide()
                                ? Integer.toString(year)
                                : "'" + Integer.toString(year).substring(2),
                        plot.frame().wide() ? years.era(year) : ""))
                .toList();
    }

    private List<SeriesChart.Break> breaks(SeriesPoints points, Plot plot) {
        return points.breaks().stream()
                .filter(year -> plot.first() < year && year <= plot.last())
                .map(year -> new SeriesChart.Break(
                        Plot.number(plot.xOf(year - 0.5)),
                        words.format(
                                "indicator.label.break",
                                plot.frame().wide()
                                        ? years.westernFiscal(year)
                                        : "'" + Integer.toString(year).substring(2))))
                .toList();
    }

    private static List<SeriesChart.Line> lines(SeriesPoints points, Plot plot) {
        List<SeriesChart.Line> lines = new ArrayList<>();
        points.former().forEach(level -> add(lines, "l-was", level(plot, points.pathStart(), plot.last(), level)));
        if (points.target() != null) {
            add(lines, "l-tgt", level(plot, points.pathStart(), points.targetYear(), points.target()));
        }
        add(lines, "l-exp", plot.path(points.path()));
        points.old().forEach(part -> add(lines, "l-old", plot.path(part)));
        add(lines, "l-fc", plot.path(points.forecast()));
        add(lines, "l-now", plot.path(points.current()));
        return lines;
    }

    private static String level(Plot plot, int from, int to, double value) {
        return "M" + plot.x(Math.max(from, plot.first())) + " " + plot.y(value) + "L" + plot.x(to) + " "
                + plot.y(value);
    }

    private static void add(List<SeriesChart.Line> lines, String kind, String path) {
        if (!path.isEmpty()) {
            lines.add(new SeriesChart.Line(kind, path));
        }
    }

    private static List<SeriesChart.Dot> dots(SeriesPoints points, Plot plot) {
        List<SeriesChart.Dot> dots = new ArrayList<>();
        points.old().forEach(part -> part.forEach((year, value) -> dots.add(dot("p-old", plot, year, value, "4"))));
        points.current().forEach((year, value) -> {
            if (year != points.now()) {
                dots.add(dot("p-now", plot, year, value, "4.5"));
            }
        });
        if (!points.forecast().isEmpty()) {
            points.forecast()
                    .tailMap(points.forecast().lastKey())
                    .forEach((year, value) -> dots.add(dot("p-fc", plot, year, value, "5")));
        }
        if (points.target() != null) {
            dots.add(dot("p-tgt", plot, points.targetYear(), points.target(), ""));
        }
        Double now = points.current().get(points.now());
        if (now != null) {
            dots.add(dot("p-cur", plot, points.now(), now, "7"));
        }
        return dots;
    }

    private static SeriesChart.Dot dot(String kind, Plot plot, int year, double value, String radius) {
        return new SeriesChart.Dot(kind, plot.x(year), plot.y(value), radius);
    }

    private List<SeriesChart.Label> labels(SeriesPoints points, Plot plot) {
        List<SeriesChart.Label> labels = new ArrayList<>();
        boolean wide = plot.frame().wide();
        if (points.target() != null) {
            boolean outside = wide || points.targetYear() == plot.last();
            labels.add(new SeriesChart.Label(
                    "txb",
                    Plot.number(
                            outside && wide
                                    ? plot.xOf(points.targetYear()) + 16
                                    : plot.frame().width() - 2),
                    Plot.number(plot.yOf(points.target()) + (wide ? 5 : -12)),
                    wide ? "start" : "end",
                    words.format("indicator.label.target", points.targetText())));
        }
        points.current().forEach((year, value) -> {
            if (year == points.now()) {
                boolean crowded = !wide
                        && points.target() != null
                        && Math.abs(plot.yOf(value) - plot.yOf(points.target())) < CROWDED;
                SeriesChart.Label label = beside(
                        "txk", plot, points.current(), year, words.format("indicator.label.now", points.nowText()));
                labels.add(crowded ? label.at(Plot.number(plot.yOf(value) + BELOW)) : label);
            } else if (year == points.start()) {
                labels.add(beside(
                        "txb",
                        plot,
                        points.current(),
                        year,
                        words.format("indicator.label.start", points.startText())));
            }
        });
        return labels;
    }

    /** Above its point where the line comes from below or goes down, else below it; kept inside the frame. */
    private static SeriesChart.Label beside(
            String kind, Plot plot, SortedMap<Integer, Double> line, int year, String text) {
        double value = Objects.requireNonNull(line.get(year));
        double other = line.entrySet().stream()
                .filter(each -> each.getKey() != year)
                .min(Comparator.comparingInt(each -> each.getKey() < year ? year - each.getKey() : each.getKey()))
                .map(Map.Entry::getValue)
                .orElse(value - 1);
        boolean above = other <= value;
        double x = plot.xOf(year);
        boolean atLeft = x - plot.frame().left() < 40;
        boolean atRight = plot.frame().right() - x < 20;
        return new SeriesChart.Label(
                kind,
                Plot.number(atLeft ? x - 6 : atRight ? x + 6 : x),
                Plot.number(plot.yOf(value)
                        + (above || plot.yOf(value) + 30 > plot.frame().bottom() ? -16 : BELOW)),
                atLeft ? "start" : atRight ? "end" : "middle",
                text);
    }
}
