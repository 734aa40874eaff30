package jp.shirube.checker.indicators;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Indicator> first = new HashMap<>();
        for (Indicator indicator : plan.plan().indicators()) {
            if (indicator.project() != null || indicator.placeholder()) {
                continue;
            }
            String name = JapaneseText.key(indicator.name()) + '|' + indicator.breakdown();
            Indicator known = first.putIfAbsent(name, indicator);
            if (known != null
                    && (differ(known.baseline(), indicator.baseline()) || differ(known.target(), indicator.target()))) {
                report.at(indicator.source(), List.of(known.source()), indicator.name(), text(indicator), text(known));
            }
        }
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
