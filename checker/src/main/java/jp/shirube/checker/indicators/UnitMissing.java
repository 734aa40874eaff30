package jp.shirube.checker.indicators;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.Severity;

/** A number bears a unit where the numbers around it do. */
final class UnitMissing implements Rule {

    /** Share of the numbers with a unit from which on a number without one stands out. */
    private static final double MOST = 0.6;

    private static final List<String> WITHOUT = List.of("出生率", "指数", "倍率", "比率", "係数", "スコア", "偏差値");

    @Override
    public String id() {
        return "unit-missing";
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
        List<Indicator> bare = new ArrayList<>();
        int numbers = 0;
        for (Indicator indicator : plan.plan().indicators()) {
            Value target = indicator.target();
            Value baseline = indicator.baseline();
            if (target == null || target.number() == null || WITHOUT.stream().anyMatch(indicator.name()::contains)) {
                continue;
            }
            numbers++;
            if (target.unit() == null && (baseline == null || baseline.unit() == null)) {
                bare.add(indicator);
            }
        }
        if (numbers - bare.size() >= numbers * MOST) {
            bare.forEach(indicator -> report.at(indicator.source(), indicator.name(), text(indicator)));
        }
    }

    private static String text(Indicator indicator) {
        Value target = indicator.target();
        return target == null ? "" : target.text();
    }
}
