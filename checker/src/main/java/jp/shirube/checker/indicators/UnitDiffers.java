package jp.shirube.checker.indicators;

import java.util.Objects;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;

/** Baseline and target are printed in one unit. */
final class UnitDiffers implements Rule {

    @Override
    public String id() {
        return "unit-differs";
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
        if (baseline == null || target == null || baseline.number() == null || target.number() == null) {
            return;
        }
        if (!Objects.equals(key(baseline), key(target))) {
            report.at(indicator.source(), indicator.name(), baseline.text(), target.text());
        }
    }

    private static String key(Value value) {
        return value.unit() == null ? "" : JapaneseText.key(value.unit());
    }
}
