package jp.shirube.app.desk.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Rights;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plans that the person at hand may see, and which of them a page over one kind of thing shows: the asked one, else the one that has most of them. */
@Component
public class PlanChoice {
    private final Plans plans;
    private final Rights rights;

    PlanChoice(Plans plans, Rights rights) {
        this.plans = plans;
        this.rights = rights;
    }

    /** The plans that the person may see. */
    public List<PlanEntry> list() {
        return plans.list().stream().filter(plan -> shows(plan.id())).toList();
    }

    /** Whether the reader may see a plan. */
    public boolean shows(PlanId plan) {
        return rights.may("SEE", "PLAN", "plan", plan.value());
    }

    /** Empty where no plan is held. */
    public Optional<PlanId> choose(@Nullable String asked, Map<PlanId, Integer> counts) {
        if (asked != null && !asked.isBlank()) {
            return Optional.of(plans.get(new PlanId(asked)).id());
        }
        return list().stream()
                .map(PlanEntry::id)
                .reduce((one, other) -> counts.getOrDefault(other, 0) > counts.getOrDefault(one, 0) ? other : one);
    }
}
