package jp.shirube.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.achievement.Absence;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Formula;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.SourceRef;
import org.junit.jupiter.api.Test;

class IndicatorMeasuresTest {
    private static final Period PLAN = new Period(2025, 2029, "2025～2029");

    @Test
    void aChosenFormulaBeatsTheDefault() {
        assertThat(measure(IndicatorDefinition.NONE, IndicatorCourse.NONE, 2026).formula())
                .isEqualTo(Formula.PROGRESS);
        assertThat(measure(chosen("rate-of-target", null), IndicatorCourse.NONE, 2026)
                        .formula())
                .isEqualTo(Formula.RATE_OF_TARGET);
    }

    @Test
    void aCumulativeSeriesIsReportedSoFar() {
        assertThat(measure(chosen(null, SeriesNature.CUMULATIVE), IndicatorCourse.NONE, 2026)
                        .accumulation())
                .isEqualTo(Accumulation.RUNNING_TOTAL);
    }

    @Test
    void yearsBeforeARevisionKeepTheirTarget() {
        TargetRevision revision = new TargetRevision(2027, "R9.3.1", "事業の延期", number("40", 2030));
        IndicatorCourse course = new IndicatorCourse(List.of(), List.of(held(revision)), List.of());

        Measure before = measure(IndicatorDefinition.NONE, course, 2026);
        Measure after = measure(IndicatorDefinition.NONE, course, 2027);

        assertThat(before.target().number()).isEqualByComparingTo("50");
        assertThat(before.schedule().end()).isEqualTo(2029);
        assertThat(after.target().number()).isEqualByComparingTo("40");
        assertThat(after.schedule().end()).isEqualTo(2030);
        assertThat(IndicatorMeasures.former(sheet(IndicatorDefinition.NONE, course, Map.of()), PLAN))
                .containsExactly(before);
    }

    @Test
    void targetsByYearAndBreaksGoIntoTheSchedule() {
        IndicatorCourse course = new IndicatorCourse(
                List.of(held(new AnnualTarget(2026, number("15", 2026)))),
                List.of(),
                List.of(held(new SeriesBreak(2028, "数え方の変更"))));

        Measure measure = measure(IndicatorDefinition.NONE, course, 2026);

        assertThat(measure.schedule().annualTargets()).containsOnlyKeys(2026);
        assertThat(measure.schedule().breaks()).isEqualTo(Set.of(2028));
    }

    @Test
    void aYearWithoutASurveyIsNeitherLateNorZero() {
        IndicatorSheet sheet = sheet(
                IndicatorDefinition.NONE,
                IndicatorCourse.NONE,
                Map.of(
                        2025, new ActualRemark(ActualStatus.PRELIMINARY, null, null),
                        2026, new ActualRemark(ActualStatus.NOT_SURVEYED, null, null)));

        assertThat(IndicatorMeasures.results(sheet).in(2025).number()).isEqualByComparingTo("12");
        assertThat(IndicatorMeasures.results(sheet).in(2026).absence()).isEqualTo(Absence.NOT_SURVEYED);
        assertThat(IndicatorMeasures.results(sheet).in(2027).absence()).isEqualTo(Absence.NOT_GIVEN);
    }

    @Test
    void theSeriesComparedWithStandsBesideTheResults() {
        Results results = IndicatorMeasures.results(sheet(IndicatorDefinition.NONE, IndicatorCourse.NONE, Map.of()));

        assertThat(results.comparedIn(2025).number()).isEqualByComparingTo("15");
        assertThat(Achievements.assess(
                        measure(chosen("ratio-to-series", null), IndicatorCourse.NONE, 2025), results, 2025))
                .isInstanceOfSatisfying(
                        Assessed.class, each -> assertThat(each.rate().shown()).isEqualByComparingTo("160.0"));
    }

    private static Measure measure(IndicatorDefinition definition, IndicatorCourse course, int year) {
        return IndicatorMeasures.of(sheet(definition, course, Map.of()), PLAN, year);
    }

    private static IndicatorDefinition chosen(String formula, SeriesNature nature) {
        return new IndicatorDefinition(
                null, null, null, null, null, null, null, null, nature, formula, null, null, null, List.of());
    }

    private static IndicatorSheet sheet(
            IndicatorDefinition definition, IndicatorCourse course, Map<Integer, ActualRemark> remarks) {
        Value none = new Value("", ValueState.NONE, null, null, null, null);
        Indicator indicator = new Indicator(
                "I1",
                "指標",
                IndicatorKind.KPI,
                null,
                null,
                number("10", 2024),
                number("50", 2029),
                List.of(new Actual(2025, number("12", 2025)), new Actual(2026, none)),
                Direction.UP,
                null,
                null,
                false,
                List.of(),
                SourceRef.ofLine(1, null));
        return new IndicatorSheet(
                new IndicatorId("0123456789ab"),
                new PlanId("0123456789ab"),
                null,
                null,
                held(indicator),
                List.of(),
                remarks,
                definition,
                course,
                new ComparedSeries(null, "県平均", List.of(held(new ComparedValue(2025, number("15", 2025))))));
    }

    private static <T> Held<T> held(T value) {
        return new Held<>(value, new Origin(new RowRef("indicator.indicator", 1), null, null));
    }

    private static Value number(String number, int year) {
        AsOf asOf = new AsOf(AsOfKind.FISCAL_YEAR, year, null, String.valueOf(year));
        return new Value(number, ValueState.NUMBER, new BigDecimal(number), "人", null, asOf);
    }
}
