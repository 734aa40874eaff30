package jp.shirube.app.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Expectation;
import jp.shirube.achievement.ExpectedPath;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Looked;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Reason;
import jp.shirube.achievement.Results;
import jp.shirube.achievement.forecast.Forecast;
import jp.shirube.achievement.forecast.Trend;
import jp.shirube.achievement.grade.Facts;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.app.audit.Held;
import jp.shirube.app.indicator.ActualRemark;
import jp.shirube.app.indicator.ActualStatus;
import jp.shirube.app.indicator.ChosenScheme;
import jp.shirube.app.indicator.IndicatorDefinition;
import jp.shirube.app.indicator.IndicatorMeasures;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.app.indicator.SeriesBreak;
import jp.shirube.app.indicator.TargetRevision;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/** Judges an indicator for residents and takes the names of persons out of what the town says of it. */
final class IndicatorReading {
    private final IndicatorSheet sheet;
    private final @Nullable Period period;
    private final PlanSchemes schemes;
    private final PersonalNames names;
    private final Results results;

    private IndicatorReading(IndicatorSheet sheet, @Nullable Period period, PlanSchemes schemes, PersonalNames names) {
        this.schemes = schemes;
        this.sheet = sheet;
        this.period = period;
        this.names = names;
        this.results = IndicatorMeasures.results(sheet);
    }

    static IndicatorProgress of(
            IndicatorSheet sheet, @Nullable Period period, PlanSchemes schemes, PersonalNames names) {
        return new IndicatorReading(sheet, period, schemes, names).read();
    }

    private IndicatorProgress read() {
        Integer now = now();
        int year = now == null ? Integer.MAX_VALUE : now;
        Measure measure = IndicatorMeasures.of(sheet, period, year);
        // Without a figure any year says the same; a year far away would add up every year until then.
        Facts facts = Facts.of(
                measure,
                results,
                now == null ? 0 : now,
                now == null ? Set.of() : sheet.remark(now).remarks());
        GradeScheme chosen = schemes.find(sheet.definition().scheme(), now == null ? 0 : now)
                .map(ChosenScheme::scheme)
                .orElse(null);
        GradeScheme scheme = chosen == null ? ProgressStates.USUAL : chosen;
        ProgressStates states = new ProgressStates(facts, scheme);
        boolean open = isOpen(sheet.indicator().value());
        return new IndicatorProgress(
                target(year),
                now,
                measure,
                facts.achievement(),
                facts.pace(),
                open ? ProgressState.UNDECIDED : now == null ? ProgressState.UNKNOWN : states.state(),
                open || now == null ? "" : states.grade(),
                scheme,
                chosen != null,
                years(measure),
                sheet.course().revisions().stream()
                        .map(Held::value)
                        .map(this::blotted)
                        .toList(),
                sheet.course().breaks().stream()
                        .map(Held::value)
                        .map(each -> new SeriesBreak(each.year(), names.blot(each.reason())))
                        .toList(),
                said(sheet.definition()),
                forecast(measure));
    }

    private TargetRevision blotted(TargetRevision revision) {
        return new TargetRevision(
                revision.year(), names.blot(revision.decided()), names.blot(revision.reason()), revision.value());
    }

    /** The latest year of which there is a figure, be it a number or words. */
    private @Nullable Integer now() {
        return results.own().entrySet().stream()
                .filter(each -> each.getValue().absence() == null)
                .map(Map.Entry::getKey)
                .max(Integer::compare)
                .orElse(null);
    }

    private static boolean isOpen(Indicator indicator) {
        Value target = indicator.target();
        return indicator.placeholder() || (target != null && target.state() == ValueState.PLACEHOLDER);
    }

    private @Nullable Value target(int year) {
        Held<TargetRevision> revision = sheet.course().revisionIn(year);
        return revision == null
                ? sheet.indicator().value().target()
                : revision.value().value();
    }

    /** Years with an entry, and those between the start of the path and its end. */
    private List<ProgressYear> years(Measure shown) {
        TreeMap<Integer, Value> values = new TreeMap<>();
        for (Actual actual : sheet.indicator().value().actuals()) {
            values.put(actual.year(), actual.value());
        }
        TreeSet<Integer> years = new TreeSet<>(results.own().keySet());
        Integer start = shown.schedule().start();
        Integer end = shown.schedule().end();
        if (start != null && end != null) {
            for (int year = start + 1; year <= end; year++) {
                years.add(year);
            }
        }
        List<ProgressYear> list = new ArrayList<>();
        for (int year : years) {
            list.add(year(year, values.get(year)));
        }
        return list;
    }

    private ProgressYear year(int year, @Nullable Value value) {
        Measure measure = IndicatorMeasures.of(sheet, period, year);
        Expectation expected = ExpectedPath.of(measure, year);
        ActualRemark remark = sheet.remark(year);
        return new ProgressYear(
                year,
                value,
                remark.status(),
                remark.note() == null ? "" : names.blot(remark.note()),
                Achievements.counted(measure, results, year),
                expected.value() == null ? Looked.missing(Reason.NO_PATH) : Looked.at(expected.value()),
                Achievements.assess(measure, results, year));
    }

    private Map<String, String> said(IndicatorDefinition definition) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "definition", definition.definition());
        put(said, "numerator", definition.numerator());
        put(said, "denominator", definition.denominator());
        put(said, "source", definition.dataSource());
        put(said, "cycle", definition.surveyCycle());
        put(said, "next", definition.nextRelease());
        put(said, "owner", definition.ownerDivision());
        return said;
    }

    private void put(Map<String, String> said, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.put(field, names.blot(text));
        }
    }

    /** Only of results that stand for themselves, are no estimates and were counted in one way. */
    private @Nullable Forecast forecast(Measure measure) {
        Integer end = measure.schedule().end();
        boolean judged = measure.target().absence() != null || measure.formula().isJudgement();
        if (end == null || measure.accumulation() != Accumulation.NONE || judged) {
            return null;
        }
        int from = measure.schedule().breaks().stream().max(Integer::compare).orElse(Integer.MIN_VALUE);
        Map<Integer, Fraction> points = new TreeMap<>();
        for (int year : results.own().keySet()) {
            Looked counted = Achievements.counted(measure, results, year);
            if (year >= from && !counted.isMissing() && sheet.remark(year).status() != ActualStatus.ESTIMATED) {
                points.put(year, counted.exact());
            }
        }
        Forecast forecast = Trend.to(end, points);
        return forecast.value() == null ? null : forecast;
    }
}
