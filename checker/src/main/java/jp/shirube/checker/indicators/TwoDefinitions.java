package jp.shirube.checker.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;

/** An indicator is named in one way: with its definition or without. */
final class TwoDefinitions implements Rule {

    @Override
    public String id() {
        return "two-definitions";
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
        Map<String, Indicator> first = new HashMap<>();
        for (Indicator indicator : plan.plan().indicators()) {
            if (indicator.project() != null || indicator.placeholder()) {
                continue;
            }
            String key = JapaneseText.key(indicator.name());
            Indicator known = first.putIfAbsent(bare(key) + '|' + indicator.breakdown(), indicator);
            if (known != null && !JapaneseText.key(known.name()).equals(key)) {
                report.at(indicator.source(), List.of(known.source()), indicator.name(), known.name());
            }
        }
    }

    private static String bare(String key) {
        int bracket = key.indexOf('(');
        return bracket > 0 ? key.substring(0, bracket) : key;
    }
}
