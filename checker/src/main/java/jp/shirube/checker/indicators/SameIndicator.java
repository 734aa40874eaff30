package jp.shirube.checker.indicators;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** An indicator that stands in several places of a plan has the same values there. */
final class SameIndicator implements Rule {

    /** From this length on a name says what is measured, whoever does it. */
    private static final int LONG_NAME = 7;

    @Override
    public String id() {
        return "same-indicator-differs";
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
        Map<String, Indicator> first = new HashMap<>(ofProjects(plan));
        for (Indicator indicator : plan.plan().indicators()) {
            if (indicator.project() != null || indicator.placeholder()) {
                continue;
            }
            Indicator known = first.putIfAbsent(name(indicator), indicator);
            if (known != null
                    && (differ(known.baseline(), indicator.baseline()) || differ(known.target(), indicator.target()))) {
                report.at(indicator.source(), List.of(known.source()), indicator.name(), text(indicator), text(known));
            }
        }
    }

    /** The indicators of projects whose name no other project has for its own: a list may name them again. */
    private static Map<String, Indicator> ofProjects(CheckedPlan plan) {
        Map<String, Indicator> once = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Indicator indicator : plan.plan().indicators()) {
            if (indicator.project() != null
                    && !indicator.placeholder()
                    && indicator.name().length() >= LONG_NAME
                    && once.putIfAbsent(name(indicator), indicator) != null) {
                twice.add(name(indicator));
            }
        }
        once.keySet().removeAll(twice);
        return once;
    }

    private static String name(Indicator indicator) {
        return JapaneseText.key(indicator.name()) + '|' + indicator.breakdown();
    }

    private static String text(Indicator indicator) {
        return text(indicator.baseline()) + "→" + text(indicator.target());
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value.text();
    }

    private static boolean differ(@Nullable Value one, @Nullable Value other) {
        BigDecimal first = one == null ? null : one.number();
        BigDecimal second = other == null ? null : other.number();
        return first != null && second != null && first.compareTo(second) != 0;
    }
}
