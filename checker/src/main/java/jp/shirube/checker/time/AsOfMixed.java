package jp.shirube.checker.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Indicator;
import jp.shirube.kernel.Severity;

/** The values of one table belong to one kind of time. */
final class AsOfMixed implements Rule {

    @Override
    public String id() {
        return "as-of-mixed";
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
        Map<String, AsOf> first = new HashMap<>();
        Set<String> said = new HashSet<>();
        for (Indicator indicator : plan.plan().indicators()) {
            AsOf asOf =
                    indicator.baseline() == null ? null : indicator.baseline().asOf();
            if (asOf == null) {
                continue;
            }
            String table = indicator.kind() + "|" + indicator.node() + "|" + indicator.project();
            AsOf known = first.putIfAbsent(table, asOf);
            if (known != null && known.kind() != asOf.kind() && said.add(table)) {
                report.at(indicator.source(), indicator.name(), asOf.printed(), known.printed());
            }
        }
    }
}
