package jp.shirube.app.desk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.indicator.ComparedSeries;
import jp.shirube.app.indicator.IndicatorCourse;
import jp.shirube.app.indicator.IndicatorDefinition;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.PlanSchemes;
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

class AchievedTest {
    private static final Period PLAN = new Period(2025, 2029, "2025～2029");
    private static final Origin ORIGIN = new Origin(new RowRef("indicator.indicator", 1), null, null);

    @Test
    void aYearSaysRateFormulaAndPath() {
        Achieved achieved = Achieved.of(
                indicator(number("-41", 2023), number("-17", 2029), null, "-36", "-30"), PLAN, PlanSchemes.DELIVERED);

        assertThat(achieved.years().get(1))
                .isEqualTo(new AchievedYear(
                        2026,
                        "45.8%",
                        "未達成",
                        "進捗率",
                        "(▲30 − ▲41) ÷ (▲17 − ▲41) × 100",
                        "▲31.4",
                        "114.6%",
                        "見込みどおりかそれ以上"));
    }

    @Test
    void aSumRunsOverItsOwnWindow() {
        Achieved achieved = Achieved.of(
                indicator(number("12", 2023), number("75", 2029), 5, "14", "16"), PLAN, PlanSchemes.DELIVERED);

        assertThat(achieved.years()).extracting(AchievedYear::formula).containsOnly("累計の達成率");
        assertThat(achieved.years().get(1).rate()).isEqualTo("40.0%");
    }

    @Test
    void whatCannotBeComputedSaysWhy() {
        Achieved achieved = Achieved.of(indicator(null, null, null, "3"), PLAN, PlanSchemes.DELIVERED);

        assertThat(achieved.years().get(0).rate()).isEmpty();
        assertThat(achieved.years().get(0).standing()).isEqualTo("目標値がない");
        assertThat(achieved.grades()).extracting(AchievedGrade::mark).contains("評価なし", "測定不能");
    }

    @Test
    void withoutResultsThereIsNothingToShow() {
        Achieved achieved =
                Achieved.of(indicator(number("1", 2023), number("2", 2029), null), null, PlanSchemes.DELIVERED);

        assertThat(achieved.years()).isEmpty();
        assertThat(achieved.grades()).isEmpty();
        assertThat(achieved.chart()).isNull();
    }

    @Test
    void theChartPutsResultsAndPathOnOneScale() {
        Achieved achieved = Achieved.of(
                indicator(number("100", 2024), number("150", 2029), null, "110", "125"), PLAN, PlanSchemes.DELIVERED);

        assertThat(achieved.chart().series()).containsExactly("164,143 272,102");
        assertThat(achieved.chart().expected()).startsWith("56,170 164,143").endsWith("596,35");
        assertThat(achieved.chart().years()).hasSize(6);
        assertThat(achieved.chart().dots().get(1).label()).isEqualTo("125");
    }

    private static Value number(String number, int year) {
        AsOf asOf = new AsOf(AsOfKind.FISCAL_YEAR, year, null, String.valueOf(year));
        return new Value(number, ValueState.NUMBER, new BigDecimal(number), "人", null, asOf);
    }

    private static IndicatorSheet indicator(Value baseline, Value target, Integer years, String... results) {
        List<Actual> actuals = IntStream.range(0, results.length)
                .mapToObj(i -> new Actual(2025 + i, number(results[i], 2025 + i)))
                .toList();
        Indicator indicator = new Indicator(
                "I1",
                "指標",
                IndicatorKind.KPI,
                null,
                null,
                baseline,
                target,
                actuals,
                Direction.UP,
                years,
                null,
                false,
                List.of(),
                SourceRef.ofLine(1, null));
        return new IndicatorSheet(
                new IndicatorId("0123456789ab"),
                new PlanId("0123456789ab"),
                null,
                null,
                new Held<>(indicator, ORIGIN),
                List.of(),
                Map.of(),
                IndicatorDefinition.NONE,
                IndicatorCourse.NONE,
                ComparedSeries.NONE);
    }
}
