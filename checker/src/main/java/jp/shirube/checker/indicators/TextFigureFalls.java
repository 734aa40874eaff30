package jp.shirube.checker.indicators;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;

/** A target in words does not name a smaller figure than the baseline. */
final class TextFigureFalls implements Rule {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");

    @Override
    public String id() {
        return "text-figure-falls";
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
        if (baseline == null
                || target == null
                || baseline.state() != ValueState.TEXT
                || target.state() != ValueState.TEXT) {
            return;
        }
        String first = JapaneseText.key(baseline.text());
        String second = JapaneseText.key(target.text());
        Matcher before = FIGURE.matcher(first);
        Matcher after = FIGURE.matcher(second);
        boolean alike = FIGURE.matcher(first)
                .replaceAll("")
                .equals(FIGURE.matcher(second).replaceAll(""));
        boolean found = before.find() && after.find();
        if (alike && found && new BigDecimal(after.group()).compareTo(new BigDecimal(before.group())) < 0) {
            report.at(indicator.source(), indicator.name(), baseline.text(), target.text());
        }
    }
}
