package jp.shirube.checker.indicators;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A share is not more than all. */
final class RateOverHundred implements Rule {

    private static final List<String> SHARES = List.of(
            "割合", "受診率", "参加率", "受講率", "実施率", "整備率", "普及率", "加入率", "組織率", "接続率", "認定率", "高齢化率", "耐震化率", "把握率", "収納率",
            "回収率");

    @Override
    public String id() {
        return "rate-over-hundred";
    }

    @Override
    public Family family() {
        return Family.INDICATORS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        plan.plan().indicators().forEach(indicator -> check(indicator, report));
    }

    private static void check(Indicator indicator, Report report) {
        boolean share = SHARES.stream().anyMatch(indicator.name()::endsWith);
        if (share && (over(indicator.baseline()) || over(indicator.target()))) {
            report.at(indicator.source(), indicator.name());
        }
    }

    private static boolean over(@Nullable Value value) {
        boolean percent = value != null
                && value.unit() != null
                && JapaneseText.key(value.unit()).equals("%");
        return percent
                && value != null
                && value.number() != null
                && value.number().compareTo(BigDecimal.valueOf(100)) > 0;
    }
}
