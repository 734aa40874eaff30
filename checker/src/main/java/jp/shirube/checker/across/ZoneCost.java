package jp.shirube.checker.across;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.TownReport;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** What the vision of a zone lets a member bear in a year is what the member's own plan holds for the project. */
final class ZoneCost implements TownRule {

    @Override
    public String id() {
        return "zone-cost-differs";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(List<CheckedPlan> plans, TownReport report) {
        for (ZoneMember member : ZoneMember.in(plans)) {
            for (CheckedPlan own : member.plans()) {
                for (SharedProject shared : SharedProject.of(own, member.vision())) {
                    compare(member, shared.second(), own, shared.first(), report);
                }
            }
        }
    }

    private static void compare(
            ZoneMember member, Project shared, CheckedPlan own, Project project, TownReport report) {
        for (Cost part : shared.costs()) {
            for (Cost cost : project.costs()) {
                BigDecimal said = yen(part);
                BigDecimal held = yen(cost);
                boolean same = member.town().equals(part.party())
                        && (cost.party() == null || member.town().equals(cost.party()))
                        && part.year() == cost.year()
                        && part.kind() == cost.kind();
                if (same && said != null && held != null && said.compareTo(held) != 0) {
                    report.at(
                            member.vision(),
                            part.source(),
                            shared.name(),
                            member.town(),
                            part.year(),
                            told(part),
                            Towns.placeIn(own, cost.source()),
                            told(cost));
                }
            }
        }
    }

    private static @Nullable BigDecimal yen(Cost cost) {
        BigDecimal amount = cost.amount();
        return amount == null || cost.unit() == MoneyUnit.YEN ? amount : amount.movePointRight(3);
    }

    private static String told(Cost cost) {
        return Towns.money(cost.amount(), cost.unit());
    }
}
