package jp.shirube.app.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.achievement.Absence;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.Comparison;
import jp.shirube.achievement.Datum;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;
import jp.shirube.achievement.Schedule;
import jp.shirube.achievement.TargetRule;
import jp.shirube.achievement.file.Words;
import jp.shirube.app.audit.Held;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/** Turns an indicator of a plan into what the arithmetic asks for（計算のもと）. Adds nothing that neither the plan nor persons say. */
public final class IndicatorMeasures {
    private IndicatorMeasures() {}

    /**
     * The measure of an indicator as a fiscal year is judged: by what persons chose, else by the defaults of its kind. Its path runs over the
     * years of the plan; a sum of years over its own window, which ends with the target.
     *
     * @param period of its plan; null where the plan says none
     */
    public static Measure of(IndicatorSheet sheet, @Nullable Period period, int year) {
        Indicator indicator = sheet.indicator().value();
        IndicatorDefinition definition = sheet.definition();
        Value target = target(sheet, year);
        return Measure.of(datum(indicator.baseline()), datum(target))
                .heading(indicator.direction())
                .accumulating(accumulation(indicator, definition))
                .ruled(rule(target, definition))
                .scheduled(schedule(sheet, target, period))
                .by(definition.chosenFormula());
    }

    /** The measures by which earlier years were judged, before each of the revisions of the target. */
    public static List<Measure> former(IndicatorSheet sheet, @Nullable Period period) {
        return sheet.course().revisions().stream()
                .map(each -> of(sheet, period, each.value().year() - 1))
                .toList();
    }

    /**
     * The results of an indicator by fiscal year. Where there is no figure, what persons say of the year tells why. With
     * those of the series that they are compared with, where there is one.
     */
    public static Results results(IndicatorSheet sheet) {
        Map<Integer, Datum> results = new HashMap<>();
        for (Actual actual : sheet.indicator().value().actuals()) {
            results.put(actual.year(), datum(actual, sheet.remark(actual.year())));
        }
        Map<Integer, Datum> compared = new HashMap<>();
        sheet.compared()
                .values()
                .forEach(each ->
                        compared.put(each.value().year(), datum(each.value().value())));
        return new Results(results, compared);
    }

    private static Datum datum(Actual actual, ActualRemark remark) {
        Datum datum = datum(actual.value());
        Absence said = remark.status() == null ? null : remark.status().absence();
        return datum.absence() == null || said == null ? datum : Datum.absent(said);
    }

    /** The target by which a fiscal year is judged; the last revision that holds by then, else that of the plan. */
    private static @Nullable Value target(IndicatorSheet sheet, int year) {
        Held<TargetRevision> revision = sheet.course().revisionIn(year);
        return revision == null
                ? sheet.indicator().value().target()
                : revision.value().value();
    }

    private static Accumulation accumulation(Indicator indicator, IndicatorDefinition definition) {
        if (definition.nature() == SeriesNature.CUMULATIVE) {
            return Accumulation.RUNNING_TOTAL;
        }
        return indicator.cumulativeYears() == null ? Accumulation.NONE : Accumulation.YEARLY_PARTS;
    }

    private static TargetRule rule(@Nullable Value target, IndicatorDefinition definition) {
        Comparison comparison = target == null || target.qualifier() == null
                ? null
                : Words.find(Comparison.class, target.qualifier()).orElse(null);
        return new TargetRule(
                comparison, BigDecimal.ZERO, definition.lower(), definition.upper(), definition.stateOrder());
    }

    private static Schedule schedule(IndicatorSheet sheet, @Nullable Value target, @Nullable Period period) {
        Indicator indicator = sheet.indicator().value();
        Integer targetYear = year(target) == null ? year(indicator.target()) : year(target);
        Integer end = targetYear != null || period == null ? targetYear : period.to();
        Integer start = start(indicator, period, end);
        boolean ordered = start == null || end == null || start < end;
        Map<Integer, Datum> annual = new HashMap<>();
        sheet.course()
                .annualTargets()
                .forEach(each ->
                        annual.put(each.value().year(), datum(each.value().value())));
        Set<Integer> breaks = sheet.course().breaks().stream()
                .map(each -> each.value().year())
                .collect(Collectors.toSet());
        return new Schedule(year(indicator.baseline()), ordered ? start : null, end, annual, breaks);
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
