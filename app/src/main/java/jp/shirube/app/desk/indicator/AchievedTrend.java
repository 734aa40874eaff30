package jp.shirube.app.desk.indicator;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;
import jp.shirube.achievement.forecast.Forecast;
import jp.shirube.achievement.forecast.Trend;
import jp.shirube.app.indicator.ActualStatus;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.platform.MessageBundle;
import org.jspecify.annotations.Nullable;

/**
 * Where the trend of an indicator leads by its target year（見通し）, or why none is drawn. Estimates and years before the last break are no
 * points of it.
 *
 * @param year of the target; 0 where nobody knows it
 * @param points how many results it stands on
 * @param value in the target year; empty where there is none
 * @param slope change in a year
 * @param why in words; empty where there is a trend
 * @param ahead the line with its band by year, from the last result on; empty where there is none
 */
public record AchievedTrend(
        int year,
        int points,
        String value,
        String low,
        String high,
        String slope,
        String why,
        TreeMap<Integer, Span> ahead) {
    private static final MessageBundle WORDS = MessageBundle.of("achieved");

    /** The line of a year with the ends of its band. */
    public record Span(Fraction value, Fraction low, Fraction high) {}

    /** The trend of an indicator; null where no result is a number. */
    static @Nullable AchievedTrend of(IndicatorSheet sheet, Measure measure, Results results) {
        TreeMap<Integer, Fraction> points = points(sheet, measure, results);
        Integer end = measure.schedule().end();
        if (points.isEmpty()) {
            return null;
        }
        if (end == null) {
            return not(0, points.size(), "no-end");
        }
        if (measure.accumulation() == Accumulation.YEARLY_PARTS) {
            return not(end, points.size(), "parts");
        }
        TreeSet<Integer> breaks = new TreeSet<>(measure.schedule().breaks());
        if (!breaks.subSet(points.lastKey(), false, Math.max(end, points.lastKey()), true)
                .isEmpty()) {
            return not(end, points.size(), "break");
        }
        Forecast forecast = Trend.to(end, points);
        if (forecast.refused() != null) {
            return not(
                    end,
                    points.size(),
                    forecast.refused().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        TreeMap<Integer, Span> ahead = new TreeMap<>();
        Fraction last = points.lastEntry().getValue();
        ahead.put(points.lastKey(), new Span(last, last, last));
        for (int year = points.lastKey() + 1; year <= end; year++) {
            Span span = span(Trend.to(year, points));
            if (span != null) {
                ahead.put(year, span);
            }
        }
        Span there = ahead.get(end);
        Fraction slope = forecast.slope();
        return there == null || slope == null
                ? not(end, points.size(), "too-far")
                : new AchievedTrend(
                        end,
                        points.size(),
                        Achieved.decimal(there.value()),
                        Achieved.decimal(there.low()),
                        Achieved.decimal(there.high()),
                        Achieved.decimal(slope),
                        "",
                        ahead);
    }

    private static @Nullable Span span(Forecast forecast) {
        Fraction value = forecast.value();
        Fraction low = forecast.low();
        Fraction high = forecast.high();
        return value == null || low == null || high == null ? null : new Span(value, low, high);
    }

    private static TreeMap<Integer, Fraction> points(IndicatorSheet sheet, Measure measure, Results results) {
        TreeMap<Integer, Fraction> points = new TreeMap<>();
        Set<Integer> breaks = measure.schedule().breaks();
        results.own().forEach((year, datum) -> {
            boolean estimated = sheet.remark(year).status() == ActualStatus.ESTIMATED;
            if (datum.isNumber() && !estimated && !datum.bound() && AchievedChart.sameUnit(measure, datum)) {
                points.put(year, datum.exact());
            }
        });
        if (!points.isEmpty()) {
            Integer last = new TreeSet<>(breaks).floor(points.lastKey());
            if (last != null) {
                points.headMap(last).clear();
            }
        }
        return points;
    }

    private static AchievedTrend not(int year, int points, String why) {
        return new AchievedTrend(
                year,
                points,
                "",
                "",
                "",
                "",
                WORDS.format("desk.achieved.trend." + why, String.valueOf(points)),
                new TreeMap<>());
    }
}
