package jp.shirube.checker.across;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.TownReport;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** An indicator that stands in several plans of a town has the same values there. */
final class IndicatorAcross implements TownRule {

    @Override
    public String id() {
        return "indicator-differs-across";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(List<CheckedPlan> plans, TownReport report) {
        for (int i = 0; i < plans.size(); i++) {
            Map<String, Indicator> known = byName(plans.get(i));
            for (int j = i + 1; j < plans.size(); j++) {
                if (Towns.same(plans.get(i), plans.get(j))) {
                    compare(known, plans.get(i), plans.get(j), report);
                }
            }
        }
    }

    private static void compare(
            Map<String, Indicator> known, CheckedPlan first, CheckedPlan second, TownReport report) {
        for (Map.Entry<String, Indicator> entry : byName(second).entrySet()) {
            Indicator other = known.get(entry.getKey());
            Indicator own = entry.getValue();
            if (other != null && (differ(other.baseline(), own.baseline()) || differ(other.target(), own.target()))) {
                report.at(
                        second, own.source(), own.name(), text(own), Towns.placeIn(first, other.source()), text(other));
            }
        }
    }

    private static Map<String, Indicator> byName(CheckedPlan plan) {
        Map<String, Indicator> byName = new LinkedHashMap<>();
        for (Indicator indicator : plan.plan().indicators()) {
            if (!indicator.placeholder() && indicator.project() == null) {
                byName.putIfAbsent(JapaneseText.key(indicator.name()) + '|' + indicator.breakdown(), indicator);
            }
        }
        return byName;
    }

    private static String text(Indicator indicator) {
        return text(indicator.baseline()) + "→" + text(indicator.target());
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value.text();
    }

    /** Values of different times may differ. */
    private static boolean differ(@Nullable Value one, @Nullable Value other) {
        if (one == null || other == null || one.number() == null || other.number() == null) {
            return false;
        }
        AsOf first = one.asOf();
        AsOf second = other.asOf();
        boolean sameTime = first == null || second == null || first.year() == second.year();
        return sameTime && one.number().compareTo(other.number()) != 0;
    }
}
