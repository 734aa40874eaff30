package jp.shirube.checker.references;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.Severity;

/** A cost that is none is printed in one way: — or 0. */
final class DashAndZero implements Rule {

    @Override
    public String id() {
        return "dash-and-zero-mixed";
    }

    @Override
    public Family family() {
        return Family.REFERENCES;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<Cost> dashes = new ArrayList<>();
        List<Cost> zeros = new ArrayList<>();
        for (Project project : plan.plan().projects()) {
            boolean dash = false;
            boolean zero = false;
            for (Cost cost : project.costs()) {
                if (!dash && cost.state() == ValueState.UNDEFINED) {
                    dash = true;
                    dashes.add(cost);
                } else if (!zero && cost.amount() != null && cost.amount().signum() == 0) {
                    zero = true;
                    zeros.add(cost);
                }
            }
        }
        List<Cost> fewer = zeros.size() <= dashes.size() ? zeros : dashes;
        if (!zeros.isEmpty() && !dashes.isEmpty()) {
            fewer.forEach(cost -> report.at(cost.source(), zeros.size(), dashes.size()));
        }
    }
}
