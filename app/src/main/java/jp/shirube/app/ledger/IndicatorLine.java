package jp.shirube.app.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in the ledger.
 *
 * @param breakdown part that it measures, such as 男; null where undivided
 * @param target in force, which is the last one that was decided
 * @param revised what it was before; null where it stands as printed
 * @param latest result of the latest year that has one; null where there is none
 * @param project that it measures; null where it measures a node
 * @param owners divisions of that project, as printed
 */
public record IndicatorLine(
        String id,
        PlanId plan,
        String name,
        IndicatorKind kind,
        @Nullable String breakdown,
        @Nullable Direction direction,
        @Nullable Value baseline,
        @Nullable Value target,
        @Nullable RevisedTarget revised,
        @Nullable LatestActual latest,
        @Nullable ProjectName project,
        List<String> owners,
        OutlinePlace place,
        Origin origin)
        implements LedgerLine {

    /** A result with its row. */
    public record LatestActual(int year, Value value, Origin origin) {}

    /** The target that was printed, null where none was, and the row of the one that holds now. */
    public record RevisedTarget(@Nullable Value printed, Origin origin) {}

    /** A project by its public id and name. */
    public record ProjectName(String id, String name) {}

    public IndicatorLine {
        owners = List.copyOf(owners);
    }

    /** Unit as printed; null where none is. */
    public @Nullable String unit() {
        return target != null && target.unit() != null ? target.unit() : baseline == null ? null : baseline.unit();
    }

    /** Parts such as 男 and 女 are indicators of their own. */
    @Override
    public String sign() {
        return JapaneseText.key(breakdown == null ? name : name + "/" + breakdown);
    }

    @Override
    public Map<String, String> facets() {
        Map<String, String> facets = new LinkedHashMap<>();
        facets.put("kind", kind.code());
        Facets.put(facets, "direction", direction == null ? null : direction.code());
        Facets.put(facets, "unit", unit());
        Facets.put(facets, "baseline", baseline);
        Facets.put(facets, "baseline-time", baseline == null ? null : baseline.asOf());
        Facets.put(facets, "target", target);
        Facets.put(facets, "target-time", target == null ? null : target.asOf());
        if (latest != null) {
            Facets.put(facets, "actual." + latest.year(), latest.value());
        }
        Facets.put(facets, "owner", owners);
        return facets;
    }
}
