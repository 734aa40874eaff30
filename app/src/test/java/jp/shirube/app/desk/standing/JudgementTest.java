package jp.shirube.app.desk.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.desk.overview.SchemeCount;
import jp.shirube.app.indicator.ActualRemark;
import jp.shirube.app.indicator.ActualStatus;
import jp.shirube.app.indicator.ComparedSeries;
import jp.shirube.app.indicator.IndicatorCourse;
import jp.shirube.app.indicator.IndicatorDefinition;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.app.indicator.ResultClaim;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Period PLAN = new Period(2025, 2029, "2025～2029");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 20);

    @Test
    void aYearThatIsNotOverIsAwaited() {
        assertThat(standing(sheet("20", null, null, null), 2026)).isEqualTo(Standing.WAITING);
    }

    @Test
    void missingIsNotLateWhereNobodySaidWhenItIsOut() {
        assertThat(standing(sheet("20", null, null, null), 2025)).isEqualTo(Standing.MISSING);
    }

    @Test
    void aResultIsLateOnlyAfterTheMonthsOfItsPublication() {
        assertThat(standing(sheet("20", null, 2, null), 2025)).isEqualTo(Standing.WAITING);
        assertThat(standing(sheet("20", null, 1, null), 2025)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void aYearWithoutASurveyIsNeitherMissingNorLate() {
        assertThat(standing(sheet("20", "", 1, ActualStatus.NOT_SURVEYED), 2025))
                .isEqualTo(Standing.UNASSESSABLE);
    }

    @Test
    void resultsAreReachedOnTheirPathOrOffIt() {
        assertThat(standing(sheet("20", "20", null, null), 2025)).isEqualTo(Standing.REACHED);
        assertThat(standing(sheet("20", "12", null, null), 2025)).isEqualTo(Standing.ON_PATH);
        assertThat(standing(sheet("20", "11", null, null), 2025)).isEqualTo(Standing.OFF_PATH);
    }

    @Test
    void withoutATargetNothingIsAwaited() {
        assertThat(standing(sheet(null, null, 1, null), 2025)).isEqualTo(Standing.UNASSESSABLE);
    }

    @Test
    void aClaimGivesTheGradeThatAsksForIt() {
        String scheme = "eighty-percent-with-watch";
        ActualRemark claimed = new ActualRemark(null, null, ResultClaim.EXTERNAL_CAUSE);

        assertThat(line(sheet("20", "11", null, ActualRemark.NONE, scheme), 2025)
                        .mark())
                .isEqualTo("C");
        assertThat(line(sheet("20", "11", null, claimed, scheme), 2025).mark()).isEqualTo("D");
        // Another kind of claim is not what the scheme asks for.
        ActualRemark ended = new ActualRemark(null, null, ResultClaim.ENDED);
        assertThat(line(sheet("20", "11", null, ended, scheme), 2025).mark()).isEqualTo("C");
    }

    @Test
    void countsGradesOnceByTheUsualScheme() {
        List<SchemeCount> counts = SchemeCount.of(
                List.of(line(sheet("20", "12", null, null), 2025), line(sheet("20", "11", null, null), 2025)));

        assertThat(counts).hasSize(1);
        // Both listings have one id, so that they are one indicator: (12 − 10) ÷ (20 − 10) × 100 = 20.
        assertThat(counts.get(0).indicators()).isEqualTo(1);
        assertThat(counts.get(0).grades().get(0).count()).isEqualTo(1);
        assertThat(counts.get(0).average().rate().shown()).isEqualByComparingTo("20.0");
    }

    @Test
    void theLastFullYearEndsWithMarch() {
        assertThat(Judgement.lastFullYear(LocalDate.of(2026, 3, 31))).isEqualTo(2024);
        assertThat(Judgement.lastFullYear(LocalDate.of(2026, 4, 1))).isEqualTo(2025);
    }

    private static Standing standing(IndicatorSheet sheet, int year) {
        return Judgement.of(sheet, PLAN, PlanSchemes.DELIVERED, year, MAY).standing();
    }

    private static StandingLine line(IndicatorSheet sheet, int year) {
        return new StandingLine(
                sheet, null, List.of(), null, null, Judgement.of(sheet, PLAN, PlanSchemes.DELIVERED, year, MAY));
    }

    /** From 10 in 2024 to the target in 2029, with the result of 2025; an empty text for a year without a figure. */
    private static IndicatorSheet sheet(
            @Nullable String target, @Nullable String result, @Nullable Integer months, @Nullable ActualStatus status) {
        return sheet(target, result, months, new ActualRemark(status, null, null), null);
    }

    private static IndicatorSheet sheet(
            @Nullable String target,
            @Nullable String result,
            @Nullable Integer months,
            ActualRemark remark,
            @Nullable String scheme) {
        List<Actual> actuals = result == null ? List.of() : List.of(new Actual(2025, value(result, 2025)));
        Indicator indicator = new Indicator(
                "I1",
                "指標",
                IndicatorKind.KPI,
                null,
                null,
                value("10", 2024),
                target == null ? null : value(target, 2029),
                actuals,
                Direction.UP,
                null,
                null,
                false,
                List.of(),
                SourceRef.ofLine(1, null));
        Origin origin = new Origin(new RowRef("indicator.indicator", 1), null, null);
        return new IndicatorSheet(
                new IndicatorId("0123456789ab"),
                new PlanId("0123456789ab"),
                null,
                null,
                new Held<>(indicator, origin),
                List.of(),
                Map.of(2025, remark),
                new IndicatorDefinition(
                        null, null, null, null, null, months, null, null, null, null, scheme, null, null, List.of()),
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
