package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Looked;
import jp.shirube.achievement.Schedule;
import jp.shirube.achievement.forecast.Forecast;
import jp.shirube.app.indicator.SeriesBreak;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.IndicatorProgress;
import jp.shirube.app.portal.ProgressState;
import jp.shirube.app.portal.ProgressYear;
import jp.shirube.app.portal.wording.NumberWording;
import jp.shirube.app.portal.wording.SeriesWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the points of an indicator and draws them. Sums are drawn as they grow; words are not drawn. */
@Component("portal.IndicatorSeries")
class IndicatorSeries {
    private final MessageBundle words = MessageBundle.of("portal-progress");
    private final SeriesCharts charts;
    private final SeriesWording amounts;
    private final NumberWording numbers;
    private final YearWording years;

    IndicatorSeries(SeriesCharts charts, SeriesWording amounts, NumberWording numbers, YearWording years) {
        this.charts = charts;
        this.amounts = amounts;
        this.numbers = numbers;
        this.years = years;
    }

    SeriesChart draw(SeriesPoints points, Plot.Frame frame) {
        return charts.draw(points, frame);
    }

    /** Null where no result is a number in the unit of the target. */
    @Nullable
    SeriesPoints points(Indicator indicator, IndicatorProgress progress) {
        TreeMap<Integer, Double> results = new TreeMap<>();
        TreeMap<Integer, Double> path = new TreeMap<>();
        for (ProgressYear year : progress.years()) {
            put(results, year.year(), year.counted());
            put(path, year.year(), year.expected());
        }
        if (results.isEmpty() || progress.now() == null) {
            return null;
        }
        int now = results.lastKey();
        Schedule schedule = progress.measure().schedule();
        Looked baseline = progress.measure().accumulation() == Accumulation.NONE
                ? Achievements.baseline(progress.measure())
                : Looked.at(Fraction.ZERO);
        Integer from =
                progress.measure().accumulation() == Accumulation.NONE ? schedule.baselineYear() : schedule.start();
        int start = from == null || baseline.isMissing() || results.containsKey(from) ? 0 : from;
        if (start != 0) {
            put(results, start, baseline);
            path.putIfAbsent(Math.max(start, Objects.requireNonNullElse(schedule.start(), start)), results.get(start));
        }
        List<Integer> breaks = progress.breaks().stream().map(SeriesBreak::year).toList();
        Integer last = breaks.stream()
                .filter(each -> each <= now)
                .reduce((one, other) -> other)
                .orElse(null);
        boolean numeric = progress.measure().target().isNumber() && progress.state() != ProgressState.UNDECIDED;
        return new SeriesPoints(
                last == null ? List.of() : parts(results.headMap(last), breaks),
                last == null ? results : results.tailMap(last),
                path,
                forecast(progress.forecast(), now, results.lastEntry().getValue(), schedule.end()),
                numeric ? value(progress.measure().target().exact()) : null,
                Objects.requireNonNullElse(schedule.end(), results.lastKey()),
                former(indicator, progress),
                start == 0 ? results.firstKey() : start,
                breaks,
                start,
                now,
                start == 0 ? "" : amounts.number(indicator, progress, baseline.exact()),
                nowText(indicator, progress, now),
                text(progress.target()));
    }

    /** In the words of the result itself where it was entered in another unit: rounded to that of the target it might look reached. */
    private String nowText(Indicator indicator, IndicatorProgress progress, int now) {
        boolean sum = progress.measure().accumulation() != Accumulation.NONE;
        String unit = amounts.unit(indicator, progress);
        return progress.years().stream()
                .filter(each -> each.year() == now)
                .map(each -> sum || numbers.unit(each.value()).equals(unit)
                        ? amounts.number(indicator, progress, each.counted().exact())
                        : text(each.value()))
                .findFirst()
                .orElse("");
    }

    private static List<SortedMap<Integer, Double>> parts(SortedMap<Integer, Double> old, List<Integer> breaks) {
        Map<Integer, SortedMap<Integer, Double>> parts = new TreeMap<>();
        old.forEach((year, value) -> {
            int since = breaks.stream()
                    .filter(each -> each <= year)
                    .max(Integer::compare)
                    .orElse(0);
            parts.computeIfAbsent(since, each -> new TreeMap<>()).put(year, value);
        });
        return List.copyOf(parts.values());
    }

    private static SortedMap<Integer, Double> forecast(
            @Nullable Forecast forecast, int now, double latest, @Nullable Integer end) {
        TreeMap<Integer, Double> points = new TreeMap<>();
        if (forecast != null && forecast.value() != null && end != null && end > now) {
            points.put(now, latest);
            points.put(end, value(forecast.value()));
        }
        return points;
    }

    /** Targets that held before the one in force. */
    private static List<Double> former(Indicator indicator, IndicatorProgress progress) {
        List<Double> former = new ArrayList<>();
        List<@Nullable Value> targets = new ArrayList<>();
        targets.add(indicator.target());
        progress.revisions().forEach(each -> targets.add(each.value()));
        for (Value each : targets) {
            boolean other = each != null && !each.equals(progress.target()) && each.number() != null;
            boolean sameUnit = other
                    && progress.target() != null
                    && Objects.equals(each.unit(), progress.target().unit());
            if (sameUnit) {
                former.add(Objects.requireNonNull(each.number()).doubleValue());
            }
        }
        return former;
    }

    private static void put(TreeMap<Integer, Double> points, int year, Looked looked) {
        if (!looked.isMissing()) {
            points.put(year, value(looked.exact()));
        }
    }

    private static double value(Fraction value) {
        return value.decimal().doubleValue();
    }

    private String text(@Nullable Value value) {
        return numbers.main(value) + numbers.unit(value);
    }

    String spoken(Indicator indicator, IndicatorProgress progress) {
        return words.format(
                "indicator.spoken", indicator.name(), amounts.spoken(indicator, progress), text(progress.target()));
    }

    List<IndicatorPage.Legend> legend(SeriesPoints points, IndicatorProgress progress) {
        List<IndicatorPage.Legend> legend = new ArrayList<>();
        add(legend, "l-now", "now", !points.current().isEmpty());
        add(legend, "l-old", "old", !points.old().isEmpty());
        boolean given = !progress.measure().schedule().annualTargets().isEmpty();
        add(legend, "l-exp", given ? "path-given" : "path", points.path().size() > 1);
        add(legend, "l-tgt", "target", points.target() != null);
        add(legend, "l-was", "former", !points.former().isEmpty());
        add(legend, "l-fc", "forecast", !points.forecast().isEmpty());
        return legend;
    }

    private void add(List<IndicatorPage.Legend> legend, String kind, String text, boolean there) {
        if (there) {
            legend.add(new IndicatorPage.Legend(kind, words.format("indicator.legend." + text)));
        }
    }

    /** How the forecast was made and how far it may be off; empty for none. */
    String forecast(Indicator indicator, IndicatorProgress progress) {
        Forecast forecast = progress.forecast();
        Integer end = progress.measure().schedule().end();
        if (forecast == null
                || forecast.value() == null
                || forecast.low() == null
                || forecast.high() == null
                || end == null) {
            return "";
        }
        return words.format(
                "indicator.forecast",
                Integer.toString(forecast.points()),
                years.fiscal(end),
                amounts.amount(indicator, progress, forecast.value()),
                amounts.amount(indicator, progress, forecast.low()),
                amounts.amount(indicator, progress, forecast.high()));
    }
}
