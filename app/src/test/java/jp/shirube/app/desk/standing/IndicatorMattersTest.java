package jp.shirube.app.desk.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import jp.shirube.app.platform.JapaneseFormats;
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

class IndicatorMattersTest {
    private static final Period PLAN = new Period(2025, 2029, "2025～2029");
    private static final LocalDate DAY = LocalDate.of(2027, 5, 20);

    @Test
    void aTargetAgainstTheDirectionIsToldAndNotGrave() {
        assertThat(said(sheet(Direction.DOWN, "30", "12", "11")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.grave()).isFalse();
                    assertThat(each.why()).isEqualTo("目標が向きと逆");
                    assertThat(each.how()).contains("30人", "10人", "減らす");
                });
    }

    @Test
    void farBehindThePathIsGraveAndSaysHowFar() {
        // Expected 18 of 2026: (14 − 10) ÷ (18 − 10) = 50 %, where 2025 was on its path.
        assertThat(said(sheet(Direction.UP, "30", "14", "14"))).singleElement().satisfies(each -> {
            assertThat(each.grave()).isTrue();
            assertThat(each.how()).contains("50");
            assertThat(each.measured().now()).isEqualTo("14人");
            assertThat(each.measured().against()).isEqualTo("30人");
        });
    }

    @Test
    void aGradeThatFellIsSaidBeforeBeingSomewhatBehind() {
        // 2026: (17 − 10) ÷ (18 − 10) = 87.5 % of the path, after 100 % in 2025.
        assertThat(said(sheet(Direction.UP, "30", "14", "17")))
                .singleElement()
                .satisfies(each -> assertThat(each.how()).contains("着実", "概ね"));
    }

    @Test
    void whatIsMissingWithoutBeingLateIsOneLineTogether() {
        assertThat(said(sheet(Direction.UP, "30", "14", ""), sheet(Direction.UP, "30", "", "")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.what()).contains("2件");
                    assertThat(each.grave()).isFalse();
                    assertThat(each.href()).contains("show=missing");
                });
    }

    @Test
    void onItsPathAnIndicatorHasNothingToSay() {
        assertThat(said(sheet(Direction.UP, "30", "14", "18"))).isEmpty();
    }

    private static List<ReportedException> said(IndicatorSheet... sheets) {
        List<StandingLine> now =
                List.of(sheets).stream().map(sheet -> line(sheet, 2026)).toList();
        Map<String, StandingLine> before = Map.of("0123456789ab", line(sheets[0], 2025));
        return new IndicatorMatters(new JapaneseFormats())
                .list(new PlanId("0123456789ab"), 2026, now, before, line -> List.of());
    }

    private static StandingLine line(IndicatorSheet sheet, int year) {
        return new StandingLine(
                sheet,
                null,
                List.of(),
                null,
                sheet.actuals().stream()
                        .filter(each -> each.value().year() == year)
                        .findFirst()
                        .orElse(null),
                Judgement.of(sheet, PLAN, PlanSchemes.DELIVERED, year, DAY));
    }

    /** From 10 in 2024 to the target in 2029, with the results of 2025 and 2026; an empty text for a year without one. */
    private static IndicatorSheet sheet(Direction direction, String target, String first, String second) {
        List<Actual> actuals =
                List.of(new Actual(2025, value(first, 2025)), new Actual(2026, value(second, 2026))).stream()
                        .filter(each -> each.value().number() != null)
                        .toList();
        Origin origin = new Origin(new RowRef("indicator.indicator", 1), null, null);
        Indicator indicator = new Indicator(
                "I1",
                "指標",
                IndicatorKind.KPI,
                null,
                null,
                value("10", 2024),
                value(target, 2029),
                actuals,
                direction,
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
                new Held<>(indicator, origin),
                actuals.stream().map(each -> new Held<>(each, origin)).toList(),
                Map.of(),
                IndicatorDefinition.NONE,
                IndicatorCourse.NONE,
                ComparedSeries.NONE);
    }

    private static Value value(String number, int year) {
        AsOf asOf = new AsOf(AsOfKind.FISCAL_YEAR, year, null, String.valueOf(year));
        return number.isEmpty()
                ? new Value("", ValueState.NONE, null, null, null, null)
                : new Value(number, ValueState.NUMBER, new BigDecimal(number), "人", null, asOf);
    }
}
