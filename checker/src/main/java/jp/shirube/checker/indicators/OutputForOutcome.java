package jp.shirube.checker.indicators;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.kernel.Severity;

/** A goal is measured by what comes of the work, not by how often it is done. */
final class OutputForOutcome implements Rule {

    private static final List<String> WORK = List.of("回数", "開催数", "実施数", "配布数", "設置数", "設置件数", "発行部数", "発行回数");

    @Override
    public String id() {
        return "output-for-outcome";
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
        boolean goal = indicator.kind() == IndicatorKind.GOAL
                || indicator.kind() == IndicatorKind.KGI
                || indicator.kind() == IndicatorKind.OUTCOME;
        if (goal && WORK.stream().anyMatch(indicator.name()::endsWith)) {
            report.at(indicator.source(), indicator.name());
        }
    }
}
