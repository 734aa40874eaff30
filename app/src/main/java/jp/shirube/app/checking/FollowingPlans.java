package jp.shirube.app.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.checking.PlanReadings.PlanReading;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.planning.PlanSuccession;
import jp.shirube.app.planning.PlanSuccessions;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.Succession;
import org.springframework.stereotype.Component;

/** Which plans in the store follow one（次の計画）: those begun from an edition of it, and later ones of its issuer and kind. */
@Component
class FollowingPlans {
    private final PlanSuccessions successions;
    private final PlanNumbers numbers;
    private final PlanReadings readings;

    FollowingPlans(PlanSuccessions successions, PlanNumbers numbers, PlanReadings readings) {
        this.successions = successions;
        this.numbers = numbers;
        this.readings = readings;
    }

    /**
     * The same plan; where one that follows it is in force, it knows that.
     *
     * @param near other plans that have been read already
     */
    PlanReading tell(PlanReading plan, List<PlanReading> near) {
        Set<Long> begun = successions.listAfter(numbers.id(plan.number())).stream()
                .map(PlanSuccession::plan)
                .map(numbers::get)
                .collect(Collectors.toSet());
        List<CheckedPlan> followers = new ArrayList<>();
        for (PlanReading each : near) {
            if (begun.remove(each.number()) || Succession.follows(each.checked(), plan.checked())) {
                followers.add(each.checked());
            }
        }
        begun.forEach(other -> followers.add(readings.read(other).checked()));
        CheckedPlan told = Succession.tell(plan.checked(), followers);
        return new PlanReading(plan.number(), plan.traced(), told, plan.things());
    }
}
