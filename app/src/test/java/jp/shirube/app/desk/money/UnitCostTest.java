package jp.shirube.app.desk.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.budget.StageCell;
import jp.shirube.app.indicator.ComparedSeries;
import jp.shirube.app.indicator.IndicatorCourse;
import jp.shirube.app.indicator.IndicatorDefinition;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.SeriesNature;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitCostTest {
    private static final Origin ORIGIN = new Origin(new RowRef("indicator.actual", 1), null, null);

    @Test
    void isTheSettlementOverTheResultRoundedHalfUpToYen() {
        assertThat(cost(Amount.of(1_000_000), "3", "回", SeriesNature.FLOW).yen())
                .isEqualTo(333_333);
        assertThat(cost(Amount.of(5), "2", "回", null).yen()).isEqualTo(3);
    }

    @Test
    void saysWhetherTheFiguresAreThoseOfSingleYears() {
        assertThat(cost(Amount.of(10), "2", "回", SeriesNature.FLOW).natured()).isTrue();
        assertThat(cost(Amount.of(10), "2", "回", null).natured()).isFalse();
    }

    @Test
    void theThreeStatesOfMoneyStayApart() {
        assertThat(cost(Amount.NO_BUDGET, "2", "回", null).reason()).isEqualTo("no-budget");
        assertThat(cost(Amount.UNDECIDED, "2", "回", null).reason()).isEqualTo("undecided");
        assertThat(cost(Amount.NONE, "2", "回", null).reason()).isEqualTo("no-settled");
        assertThat(cost(Amount.of(0), "2", "回", null).yen()).isZero();
    }

    @Test
    void sharesLevelsAndTotalsSoFarHaveNone() {
        assertThat(cost(Amount.of(10), "2", "％", null).reason()).isEqualTo("share");
        assertThat(cost(Amount.of(10), "2", "人", SeriesNature.STOCK).reason()).isEqualTo("stock");
        assertThat(cost(Amount.of(10), "2", "人", SeriesNature.CUMULATIVE).reason())
                .isEqualTo("cumulative");
        assertThat(cost(Amount.of(10), "0", "人", null).reason()).isEqualTo("zero");
        assertThat(cost(Amount.of(10), null, "人", null).reason()).isEqualTo("no-actual");
    }

    private static UnitCost cost(Amount settled, @Nullable String result, String unit, @Nullable SeriesNature nature) {
        TreeMap<AmountKey, StageCell> cells = new TreeMap<>(AmountKey.ORDER);
        cells.put(AmountKey.whole(2025, Stage.SETTLED, 0), new StageCell(settled, null, StageCell.Basis.ENTERED));
        return UnitCost.of(
                new ListedProject(new ProjectId("0123456789ab"), "P1", "講座", null, List.of(), List.of()),
                new ProjectMoney("P1", cells),
                sheet(result, unit, nature),
                2025,
                Set.of("％"));
    }

    private static IndicatorSheet sheet(@Nullable String result, String unit, @Nullable SeriesNature nature) {
        Indicator indicator = new Indicator(
                "I1",
                "開いた回数",
                IndicatorKind.KPI,
                null,
                "P1",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                false,
                List.of(),
                SourceRef.ofLine(1, null));
        List<Held<Actual>> actuals = result == null
                ? List.of()
                : List.of(new Held<>(
                        new Actual(
                                2025, new Value(result, ValueState.NUMBER, new BigDecimal(result), unit, null, null)),
                        ORIGIN));
        return new IndicatorSheet(
                new IndicatorId("0123456789ab"),
                new PlanId("0123456789ab"),
                null,
                "P1",
                new Held<>(indicator, ORIGIN),
                actuals,
                Map.of(),
                new IndicatorDefinition(
                        null, null, null, null, null, null, null, null, nature, null, null, null, null, List.of()),
                IndicatorCourse.NONE,
                ComparedSeries.NONE);
    }
}
