package jp.shirube.app.desk.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.ledger.LedgerGroup;
import jp.shirube.app.ledger.LedgerLine;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;

/**
 * What a page of a ledger shows.
 *
 * @param plans of the issuer
 * @param counts how many groups each choice of the filter would show
 * @param groups those that are shown
 * @param all groups, shown or not
 */
record LedgerView<L extends LedgerLine>(
        List<PlanEntry> plans, Map<String, Long> counts, List<LedgerGroup<L>> groups, List<LedgerGroup<L>> all) {

    /** How many lines the groups have that are shown. */
    public int lines() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }

    /** The plan that a line stands in. */
    public PlanEntry plan(PlanId id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst().orElseThrow();
    }

    /** Name and plan of every line, by its id, as verdicts speak of them. */
    public Map<String, L> byId() {
        Map<String, L> byId = new HashMap<>();
        all.forEach(group -> group.lines().forEach(line -> byId.put(line.id(), line)));
        return byId;
    }
}
