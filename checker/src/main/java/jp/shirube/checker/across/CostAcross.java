package jp.shirube.checker.across;

import java.util.List;
import java.util.Objects;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.TownReport;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Severity;

/** A project that stands in several plans of a town costs the same there in the same year. */
final class CostAcross implements TownRule {

    @Override
    public String id() {
        return "cost-differs-across";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(List<CheckedPlan> plans, TownReport report) {
        for (int i = 0; i < plans.size(); i++) {
            for (int j = i + 1; j < plans.size(); j++) {
                if (Towns.same(plans.get(i), plans.get(j))) {
                    List<CheckedPlan> pair = List.of(plans.get(i), plans.get(j));
                    SharedProject.of(plans.get(i), plans.get(j))
                            .forEach(shared -> compare(shared.first(), shared.second(), pair, report));
                }
            }
        }
    }

    private static void compare(Project other, Project own, List<CheckedPlan> pair, TownReport report) {
        CheckedPlan first = pair.get(0);
        CheckedPlan second = pair.get(1);
        for (Cost cost : own.costs()) {
            for (Cost before : other.costs()) {
                boolean same = cost.year() == before.year()
                        && cost.unit() == before.unit()
                        && cost.kind() == before.kind()
                        && Objects.equals(cost.party(), before.party());
                if (same
                        && cost.amount() != null
                        && before.amount() != null
                        && cost.amount().compareTo(before.amount()) != 0) {
                    report.at(
                            second,
                            cost.source(),
                            own.name(),
                            cost.year(),
                            Towns.money(cost.amount(), cost.unit()),
                            Towns.placeIn(first, before.source()),
                            Towns.money(before.amount(), before.unit()));
                }
            }
        }
    }
}
