package jp.shirube.checker.time;

import java.util.HashMap;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** Targets of one plan are set for one year. */
final class TargetYearsDiffer implements Rule {

    /** Share of the targets that makes a year the usual one. */
    private static final double MOST = 0.8;

    @Override
    public String id() {
        return "target-year-differs";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        for (Indicator indicator : plan.plan().indicators()) {
            Integer year = year(indicator);
            if (year != null) {
                counts.merge(year, 1, Integer::sum);
                all++;
            }
        }
        for (Map.Entry<Integer, Integer> usual : counts.entrySet()) {
            if (all > 4 && usual.getValue() >= all * MOST && usual.getValue() < all) {
                plan.plan().indicators().forEach(indicator -> check(indicator, usual.getKey(), report));
            }
        }
    }

    private static void check(Indicator indicator, int usual, Report report) {
        Integer year = year(indicator);
        if (year != null && year != usual) {
            report.at(indicator.source(), indicator.name(), year, usual);
        }
    }

    private static @Nullable Integer year(Indicator indicator) {
        Value target = indicator.target();
        AsOf asOf = target == null || target.number() == null ? null : target.asOf();
        return asOf == null ? null : PlanYears.fiscalYear(asOf);
    }
}
