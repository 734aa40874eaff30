package jp.shirube.app.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.UpperPlace;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * A project in the ledger.
 *
 * @param code as printed; null where none is
 * @param owners divisions, as printed
 * @param listings how often it is listed in its plan
 * @param costs planned ones of all parties together, by year
 * @param upper where the code points in the upper plan
 */
public record ProjectLine(
        String id,
        PlanId plan,
        String name,
        @Nullable String code,
        @Nullable ProjectStatus status,
        @Nullable String statusText,
        List<String> owners,
        int listings,
        Map<Integer, YearCost> costs,
        UpperPlace upper,
        OutlinePlace place,
        Origin origin)
        implements LedgerLine {

    public ProjectLine {
        owners = List.copyOf(owners);
        costs = Map.copyOf(costs);
    }

    @Override
    public String sign() {
        return JapaneseText.key(name);
    }

    /** Whether its code leads to a project of another name. */
    public boolean namedOtherwiseAbove() {
        return upper.bearsAnotherName(name);
    }

    @Override
    public Map<String, String> facets() {
        Map<String, String> facets = new LinkedHashMap<>();
        Facets.put(facets, "status", status == null ? statusText : status.code());
        Facets.put(facets, "owner", owners);
        costs.keySet().stream().sorted().forEach(year -> {
            YearCost cost = costs.get(year);
            Facets.put(facets, "cost." + year, cost == null ? null : cost.word());
        });
        return facets;
    }
}
