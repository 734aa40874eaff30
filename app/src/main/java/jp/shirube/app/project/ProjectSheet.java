package jp.shirube.app.project;

import java.util.List;
import jp.shirube.app.audit.Held;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.PartyRole;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ScheduleRow;
import jp.shirube.exchange.YearPlan;

/**
 * A project whole. The lists beside {@code project} are its own lists again, each with where it comes from.
 *
 * @param owners divisions in charge, in printed order
 * @param upper where its code points in the upper plan
 */
public record ProjectSheet(
        ProjectId id,
        PlanId plan,
        Held<Project> project,
        List<OwnerDivision> owners,
        List<Placed> placements,
        List<Held<YearPlan>> yearPlans,
        List<Held<Cost>> costs,
        List<Held<ScheduleRow>> schedule,
        List<Held<PartyRole>> roles,
        UpperPlace upper) {

    public ProjectSheet {
        owners = List.copyOf(owners);
        placements = List.copyOf(placements);
        yearPlans = List.copyOf(yearPlans);
        costs = List.copyOf(costs);
        schedule = List.copyOf(schedule);
        roles = List.copyOf(roles);
    }
}
