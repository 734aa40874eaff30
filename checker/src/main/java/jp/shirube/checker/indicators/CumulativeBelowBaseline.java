package jp.shirube.checker.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.Severity;

/** A target that adds up years is, per year, not below the baseline of one year. */
final class CumulativeBelowBaseline implements Rule {

    @Override
    public String id() {
        return "cumulative-below-baseline";
    }

    @Override
    public Family family() {
        return Family.INDICATORS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        plan.plan().indicators().forEach(indicator -> check(indicator, report));
    }

    private static void check(Indicator indicator, Report report) {
        Value baseline = indicator.baseline();
        Value target = indicator.target();
        Integer years = indicator.cumulativeYears();
        if (years == null || baseline == null || target == null || CumulativeAgainstYear.hasWindow(indicator)) {
            return;
        }
        BigDecimal now = baseline.number();
        BigDecimal sum = target.number();
        if (now != null && sum != null && Wish.of(indicator.name()) != Wish.FALL) {
            BigDecimal perYear = sum.divide(BigDecimal.valueOf(years), 1, RoundingMode.HALF_UP);
            if (perYear.compareTo(now) < 0) {
                report.at(
                        indicator.source(),
                        indicator.name(),
                        baseline.text(),
                        target.text(),
                        years,
                        perYear.toPlainString());
            }
        }
    }
}
