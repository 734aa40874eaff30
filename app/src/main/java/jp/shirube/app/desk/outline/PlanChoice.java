package jp.shirube.app.desk.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Phase;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Subject;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.KeptAnswers;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.PlanState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plans that the person at hand may see, and which of them a page over one kind of thing shows: the asked one, else the one that has most of them. */
@Component
public class PlanChoice {
    private final Plans plans;
    private final Rights rights;
    private final KeptAnswers kept;

    PlanChoice(Plans plans, Rights rights, KeptAnswers kept) {
        this.kept = kept;
        this.plans = plans;
        this.rights = rights;
    }

    /** The plans that the person may see. */
    public List<PlanEntry> list() {
        return all().stream().filter(this::shows).toList();
    }

    private List<PlanEntry> all() {
        return kept.of(PlanChoice.class, "all", plans::list);
    }

    /** Whether the reader may see a plan. */
    public boolean shows(PlanId plan) {
        return all().stream().filter(each -> each.id().equals(plan)).anyMatch(this::shows);
    }

    private boolean shows(PlanEntry plan) {
        PlanState state = plan.state();
        return rights.may(Act.SEE, Thing.PLAN, Subject.of(Thing.PLAN, Phase.of(state == null ? null : state.code())));
    }

    /** Empty where no plan is held. */
    public Optional<PlanId> choose(@Nullable String asked, Map<PlanId, Integer> counts) {
        if (asked != null && !asked.isBlank()) {
            PlanId plan = new PlanId(asked);
            return Optional.of(
                    all().stream().map(PlanEntry::id).anyMatch(plan::equals)
                            ? plan
                            : plans.get(plan).id());
        }
        return list().stream()
                .map(PlanEntry::id)
                .reduce((one, other) -> counts.getOrDefault(other, 0) > counts.getOrDefault(one, 0) ? other : one);
    }
}
