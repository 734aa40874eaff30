package jp.shirube.checker.across;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.TownReport;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.exchange.PartyRole;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Severity;

/**
 * A project in which the vision of a zone gives a member a role of its own stands in a plan of the member. Silent where the member's plans
 * name none of the projects of the zone: then they are put together in another way.
 */
final class ZoneRole implements TownRule {

    @Override
    public String id() {
        return "zone-role-without-project";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(List<CheckedPlan> plans, TownReport report) {
        for (ZoneMember member : ZoneMember.in(plans)) {
            Set<Project> held = new HashSet<>();
            member.plans()
                    .forEach(plan ->
                            SharedProject.of(plan, member.vision()).forEach(shared -> held.add(shared.second())));
            if (!held.isEmpty()) {
                for (Project project : member.vision().plan().projects()) {
                    if (!held.contains(project) && hasRole(project, member.town())) {
                        report.at(member.vision(), project.source(), project.name(), member.town());
                    }
                }
            }
        }
    }

    private static boolean hasRole(Project project, String town) {
        return project.roles().stream().map(PartyRole::party).anyMatch(town::equals);
    }
}
