package jp.shirube.app.desk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.indicator.ActualRemark;
import jp.shirube.app.indicator.ActualStatus;
import jp.shirube.app.indicator.ComparedSeries;
import jp.shirube.app.indicator.IndicatorCourse;
import jp.shirube.app.indicator.IndicatorDefinition;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.indicator.IndicatorMeasures;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.SeriesBreak;
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

class AchievedTrendTest {
    private static final Period PLAN = new Period(2022, 2029, "");
    private static final Origin ORIGIN = new Origin(new RowRef("indicator.indicator", 1), null, null);

    private static AchievedTrend trend(
            Map<Integer, ActualRemark> remarks, List<SeriesBreak> breaks, String... results) {
        List<Actual> actuals = IntStream.range(0, results.length)
                .mapToObj(i -> new Actual(2022 + i, number(results[i], 2022 + i)))
                .toList();
        Indicator indicator = new Indicator(
                "I1",
                "指標",
                IndicatorKind.KPI,
                null,
                null,
                number("9", 2021),
                number("40", 2029),
                actuals,
                Direction.UP,
                null,
                null,
                false,
                List.of(),
                SourceRef.ofLine(1, null));
        IndicatorSheet sheet = new IndicatorSheet(
                new IndicatorId("0123456789ab"),
                new PlanId("0123456789ab"),
                null,
                null,
                new Held<>(indicator, ORIGIN),
                List.of(),
                remarks,
                IndicatorDefinition.NONE,
                new IndicatorCourse(
                        List.of(),
                        List.of(),
                        breaks.stream().map(each -> new Held<>(each, ORIGIN)).toList()),
                ComparedSeries.NONE);
        Measure measure = IndicatorMeasures.of(sheet, PLAN, Integer.MAX_VALUE);
        Results found = IndicatorMeasures.results(sheet);
        return AchievedTrend.of(sheet, measure, found);
    }

    private static Value number(String number, int year) {
        AsOf asOf = new AsOf(AsOfKind.FISCAL_YEAR, year, null, String.valueOf(year));
        return new Value(number, ValueState.NUMBER, new BigDecimal(number), "人", null, asOf);
    }

    @Test
    void aStraightLineLeadsToTheTargetYearWithoutABand() {
        AchievedTrend trend = trend(Map.of(), List.of(), "10", "13", "16", "19", "22");

        assertThat(trend.why()).isEmpty();
        assertThat(trend.year()).isEqualTo(2029);
        assertThat(List.of(trend.value(), trend.low(), trend.high(), trend.slope()))
                .containsExactly("31", "31", "31", "3");
        assertThat(trend.ahead()).containsOnlyKeys(2026, 2027, 2028, 2029);
    }

    @Test
    void fewPointsDrawNothingAndSaySo() {
        assertThat(trend(Map.of(), List.of(), "10", "13", "16").why()).contains("3");
    }

    @Test
    void anEstimateIsNoPoint() {
        Map<Integer, ActualRemark> remarks = Map.of(2023, new ActualRemark(ActualStatus.ESTIMATED, null, null));

        assertThat(trend(remarks, List.of(), "10", "99", "16", "19", "22").points())
                .isEqualTo(4);
    }

    @Test
    void yearsBeforeABreakAreNoPointsAndAcrossOneToComeNothingIsDrawn() {
        assertThat(trend(Map.of(), List.of(new SeriesBreak(2023, "")), "1", "13", "16", "19", "22")
                        .points())
                .isEqualTo(4);
        assertThat(trend(Map.of(), List.of(new SeriesBreak(2028, "")), "10", "13", "16", "19", "22")
                        .why())
                .contains("断絶");
    }
}
