package jp.shirube.checker.indicators;

import java.math.BigDecimal;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.Severity;

/** Baseline and target of a share are printed to the same place. */
final class DecimalsDiffer implements Rule {

    @Override
    public String id() {
        return "decimals-differ";
    }

    @Override
    public Family family() {
        return Family.INDICATORS;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        plan.plan().indicators().forEach(indicator -> check(indicator, report));
    }

    private static void check(Indicator indicator, Report report) {
        Value baseline = indicator.baseline();
        Value target = indicator.target();
        BigDecimal from = baseline == null ? null : baseline.number();
        BigDecimal to = target == null ? null : target.number();
        if (from == null || to == null || baseline == null || target == null) {
            return;
        }
        // 100% is written without decimals everywhere.
        boolean whole = to.compareTo(BigDecimal.valueOf(100)) == 0 || from.compareTo(BigDecimal.valueOf(100)) == 0;
        if (from.scale() != to.scale() && !whole && from.signum() != 0) {
            report.at(indicator.source(), indicator.name(), baseline.text(), target.text());
        }
    }
}
