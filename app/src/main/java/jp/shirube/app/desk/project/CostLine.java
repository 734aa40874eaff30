package jp.shirube.app.desk.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Held;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import org.jspecify.annotations.Nullable;

/**
 * Costs of one stage and bearer over the years.
 *
 * @param party municipality that bears them; null for all together
 * @param cells one per year asked for; null where the project has none of that year
 * @param yen sum of those that are numbers; null where none is
 * @param others how many are printed but no number
 */
record CostLine(
        CostKind kind,
        @Nullable String party,
        List<@Nullable Held<Cost>> cells,
        @Nullable Long yen,
        int others) {

    /** Whether it is the planned money of all together, which goes into sums. */
    public boolean planned() {
        return kind == CostKind.PLANNED && party == null;
    }

    private record Key(CostKind kind, @Nullable String party) {}

    /** One line per stage and bearer, in printed order. */
    static List<CostLine> of(List<Held<Cost>> costs, List<Integer> years, JapaneseFormats formats) {
        Map<Key, List<Held<Cost>>> groups = new LinkedHashMap<>();
        for (Held<Cost> cost : costs) {
            groups.computeIfAbsent(new Key(cost.value().kind(), cost.value().party()), key -> new ArrayList<>())
                    .add(cost);
        }
        return groups.entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue(), years, formats))
                .toList();
    }

    private static CostLine line(Key key, List<Held<Cost>> costs, List<Integer> years, JapaneseFormats formats) {
        List<@Nullable Held<Cost>> cells = new ArrayList<>();
        Long yen = null;
        int others = 0;
        for (Integer year : years) {
            Held<Cost> cost = costs.stream()
                    .filter(each -> each.value().year() == year)
                    .findFirst()
                    .orElse(null);
            cells.add(cost);
            BigDecimal amount = cost == null ? null : cost.value().amount();
            if (cost != null && amount != null) {
                yen = (yen == null ? 0 : yen) + formats.yen(amount, cost.value().unit());
            } else if (cost != null) {
                others++;
            }
        }
        return new CostLine(key.kind(), key.party(), cells, yen, others);
    }
}
