package jp.shirube.app.desk.ledger;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Phase;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Subject;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.PlanState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plans that the person at hand may see, by issuer（策定主体）. */
@Component
public class IssuerPlans {
    private final Plans plans;
    private final Rights rights;

    IssuerPlans(Plans plans, Rights rights) {
        this.plans = plans;
        this.rights = rights;
    }

    /** By the name of the issuer, empty where a document names none; the order of the list of plans. */
    public Map<String, List<PlanEntry>> all() {
        return plans.list().stream()
                .filter(plan -> sees(plan.state()))
                .collect(Collectors.groupingBy(
                        plan -> Objects.requireNonNullElse(plan.issuer(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Whether the person may see plans of a state. */
    boolean sees(@Nullable PlanState state) {
        return rights.may(Act.SEE, Thing.PLAN, Subject.of(Thing.PLAN, Phase.of(state == null ? null : state.code())));
    }

    /** The issuer that is asked for, else the one with most plans; empty where no plan is held. */
    public static String choose(@Nullable String asked, Map<String, List<PlanEntry>> all) {
        if (asked != null && all.containsKey(asked)) {
            return asked;
        }
        return all.entrySet().stream()
                .max(Comparator.comparingInt(each -> each.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    static List<PlanId> ids(List<PlanEntry> plans) {
        return plans.stream().map(PlanEntry::id).toList();
    }
}
