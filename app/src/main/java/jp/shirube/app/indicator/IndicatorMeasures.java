package jp.shirube.app.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.shirube.achievement.Absence;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.Comparison;
import jp.shirube.achievement.Datum;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;
import jp.shirube.achievement.Schedule;
import jp.shirube.achievement.TargetRule;
import jp.shirube.achievement.file.Words;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/** Turns an indicator of a plan into what the arithmetic asks for（計算のもと）. Adds nothing that the plan does not say. */
public final class IndicatorMeasures {
    private IndicatorMeasures() {}

    /**
     * The measure of an indicator. Its path runs over the years of the plan; a sum of years over its own window, which ends with the
     * target.
     *
     * @param period of its plan; null where the plan says none
     */
    public static Measure of(Indicator indicator, @Nullable Period period) {
        Value target = indicator.target();
        Comparison comparison = target == null || target.qualifier() == null
                ? null
                : Words.find(Comparison.class, target.qualifier()).orElse(null);
        return Measure.of(datum(indicator.baseline()), datum(target))
                .heading(indicator.direction())
                .accumulating(indicator.cumulativeYears() == null ? Accumulation.NONE : Accumulation.YEARLY_PARTS)
                .ruled(comparison == null ? TargetRule.PLAIN : TargetRule.of(comparison))
                .scheduled(schedule(indicator, period));
    }

    /** The results of an indicator by fiscal year. */
    public static Results results(Indicator indicator) {
        Map<Integer, Datum> results = new HashMap<>();
        for (Actual actual : indicator.actuals()) {
            results.put(actual.year(), datum(actual.value()));
        }
        return Results.of(results);
    }

    private static Schedule schedule(Indicator indicator, @Nullable Period period) {
        Integer baselineYear = year(indicator.baseline());
        Integer targetYear = year(indicator.target());
        Integer end = targetYear != null || period == null ? targetYear : period.to();
        Integer start = start(indicator, period, end);
        boolean ordered = start == null || end == null || start < end;
        return new Schedule(baselineYear, ordered ? start : null, end, Map.of(), Set.of());
    }

    private static @Nullable Integer start(Indicator indicator, @Nullable Period period, @Nullable Integer end) {
        Integer window = indicator.cumulativeYears();
        if (window != null && end != null) {
            return end - window;
        }
        Integer first = period == null ? null : period.from();
        return first == null ? year(indicator.baseline()) : Integer.valueOf(first - 1);
    }

    private static @Nullable Integer year(@Nullable Value value) {
        AsOf asOf = value == null ? null : value.asOf();
        return asOf == null ? null : Integer.valueOf(asOf.year());
    }

    private static Datum datum(@Nullable Value value) {
        if (value == null || value.state() == ValueState.NONE) {
            return Datum.NOT_GIVEN;
        }
        if (value.number() != null) {
            Datum number = Datum.number(value.number()).in(value.unit());
            return value.qualifier() == null ? number : number.asBound();
        }
        if (value.state() == ValueState.TEXT) {
            return Datum.words(value.text());
        }
        return Datum.absent(value.state() == ValueState.UNDEFINED ? Absence.UNDEFINED : Absence.UNDECIDED);
    }
}
