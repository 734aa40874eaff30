package jp.shirube.app.desk.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import jp.shirube.app.audit.Held;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.SeriesNature;
import jp.shirube.app.project.ListedProject;
import jp.shirube.exchange.Actual;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of what a project does has cost in a fiscal year（単位コスト）: 決算 ÷ 実績. Only where both are numbers of the same year.
 *
 * @param actual result of the year; null where there is none
 * @param settled what was spent in the year
 * @param yen for one unit, rounded half up to whole yen; null where there is none
 * @param reason why there is none, as below {@code unit-cost.why}; empty where there is one
 * @param natured whether a person said that the figures are those of single years
 */
record UnitCost(
        ListedProject project,
        IndicatorSheet sheet,
        @Nullable Held<Actual> actual,
        Amount settled,
        @Nullable Long yen,
        String reason,
        boolean natured) {

    /**
     * Works one out.
     *
     * @param shares units of which there is nothing to buy one, such as percent
     */
    static UnitCost of(ListedProject project, ProjectMoney money, IndicatorSheet sheet, int year, Set<String> shares) {
        Held<Actual> actual = sheet.actuals().stream()
                .filter(each -> each.value().year() == year)
                .findFirst()
                .orElse(null);
        Amount settled = money.amount(AmountKey.whole(year, Stage.SETTLED, 0));
        BigDecimal number = actual == null ? null : actual.value().value().number();
        String reason = reason(sheet, actual, number, settled, shares);
        Long yen = number == null || !reason.isEmpty()
                ? null
                : Long.valueOf(BigDecimal.valueOf(settled.whole())
                        .divide(number, 0, RoundingMode.HALF_UP)
                        .longValueExact());
        return new UnitCost(
                project, sheet, actual, settled, yen, reason, sheet.definition().nature() == SeriesNature.FLOW);
    }

    private static String reason(
            IndicatorSheet sheet,
            @Nullable Held<Actual> actual,
            @Nullable BigDecimal number,
            Amount settled,
            Set<String> shares) {
        SeriesNature nature = sheet.definition().nature();
        if (nature == SeriesNature.STOCK || nature == SeriesNature.CUMULATIVE) {
            return nature.code();
        }
        if (number == null) {
            return "no-actual";
        }
        String unit = actual == null ? null : actual.value().value().unit();
        if (unit == null || shares.contains(unit)) {
            return unit == null ? "no-unit" : "share";
        }
        if (number.signum() <= 0) {
            return "zero";
        }
        if (!settled.known()) {
            return settled.equals(Amount.NO_BUDGET)
                    ? "no-budget"
                    : settled.equals(Amount.UNDECIDED) ? "undecided" : "no-settled";
        }
        return "";
    }
}
