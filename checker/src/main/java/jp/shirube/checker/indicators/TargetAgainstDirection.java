package jp.shirube.checker.indicators;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A target is better than its baseline, as far as the name tells what is better. */
final class TargetAgainstDirection implements Rule {

    @Override
    public String id() {
        return "target-against-direction";
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
        Pair pair = Pair.of(indicator);
        boolean moves = pair != null && pair.target().compareTo(pair.baseline()) != 0;
        Wish wish = moves ? Wish.of(indicator.name()) : null;
        if (pair == null || wish == null) {
            return;
        }
        int change = pair.target().compareTo(pair.baseline());
        if (wish == Wish.RISE && change < 0 || wish == Wish.FALL && change > 0) {
            report.at(indicator.source(), indicator.name(), text(indicator.baseline()), text(indicator.target()));
        }
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value.text();
    }
}
