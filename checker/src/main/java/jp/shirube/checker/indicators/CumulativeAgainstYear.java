package jp.shirube.checker.indicators;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.Severity;

/** A target that adds up years stands against a baseline that does so too. */
final class CumulativeAgainstYear implements Rule {

    @Override
    public String id() {
        return "cumulative-against-year";
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
        Integer years = indicator.cumulativeYears();
        if (years != null && baseline != null && baseline.number() != null && !hasWindow(indicator)) {
            report.at(indicator.source(), indicator.name(), baseline.text(), years);
        }
    }

    /** Whether the baseline says over how many years it adds up: then two windows are noted. */
    static boolean hasWindow(Indicator indicator) {
        return indicator.notes().stream()
                        .filter(note -> note.contains("年合計") || note.contains("年間合計") || note.contains("累計"))
                        .count()
                > 1;
    }
}
