package jp.shirube.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.intake.difference.Flattening;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.PlanShapes;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plans that have been lived with（使われている計画）, in and out: in the exchange format, and beside it, under their owners, what persons said that no
 * document brings (results with their state, revised targets, breaks, values to compare with, amounts by source).
 */
@Component
class LivedPlans {
    /** Files and accounts of an installation, which mean nothing elsewhere. */
    private static final Set<String> STAYING = Set.of("evidence", "account-share");

    /** Numbers of rows of the installation. */
    private static final List<String> NUMBERS = List.of("plan", "organization", "division");

    private static final List<String> ROW_FIELDS =
            List.of("key", "owner", "position", "row", "document", "slug", "plan", "source");

    private final Flattening flattening;
    private final PlanShapes shapes;
    private final List<Holding> holdings;
    private final PlanStore store;
    private final Rows rows;
    private final PlanNumbers numbers;

    LivedPlans(
            Flattening flattening,
            PlanShapes shapes,
            List<Holding> holdings,
            PlanStore store,
            Rows rows,
            PlanNumbers numbers) {
        this.flattening = flattening;
        this.shapes = shapes;
        this.holdings = List.copyOf(holdings);
        this.store = store;
        this.rows = rows;
        this.numbers = numbers;
    }

    /** Adds a plan with all that it brings. Needs a transaction of {@code Changes}. */
    PlanId add(ObjectNode plan) {
        long number = numbers.next();
        PlanRows written = flattening.flatten(plan);
        store.add(number, null, written);
        parts().forEach((table, parts) -> parts.forEach(part -> write(number, owners(written, table), part)));
        return numbers.id(number);
    }

    /** A plan as it stands, as {@link #add} takes it. */
    ObjectNode export(PlanId plan) {
        long number = numbers.get(plan);
        PlanRows standing = store.standing(number);
        parts().forEach((table, parts) -> parts.forEach(part -> hang(number, owners(standing, table), part)));
        shapes.all().forEach(shape -> standing.list(shape.item()).forEach(row -> row.remove(NUMBERS)));
        return store.nested(standing);
    }

    /** Parts of the rows of other rooms, by the table of their owners. */
    private Map<String, List<RowShape>> parts() {
        Map<String, List<RowShape>> parts = new HashMap<>();
        holdings.forEach(room -> room.partsOfOthers()
                .forEach((table, list) -> parts.computeIfAbsent(table, name -> new ArrayList<>())
                        .addAll(list.stream()
                                .filter(each -> !STAYING.contains(each.item()))
                                .toList())));
        return parts;
    }

    private List<ObjectNode> owners(PlanRows standing, String table) {
        return shapes.all().stream()
                .filter(shape -> shape.table().name().equals(table))
                .flatMap(shape -> standing.list(shape.item()).stream())
                .toList();
    }

    private void write(long plan, List<ObjectNode> owners, RowShape part) {
        List<ObjectNode> parts = new ArrayList<>();
        for (ObjectNode owner : owners) {
            int position = 0;
            for (JsonNode each : owner.path(part.field())) {
                ObjectNode row = (ObjectNode) each;
                String key = owner.get("key").asString();
                parts.add(row.put("owner", key)
                        .put("key", key + "|" + RowShape.sign(part.keyFields(), row))
                        .put("position", position++));
            }
        }
        rows.insert(part.table(), plan, null, parts);
    }

    private void hang(long plan, List<ObjectNode> owners, RowShape part) {
        Map<String, List<ObjectNode>> byOwner = new HashMap<>();
        rows.list(part.table(), plan)
                .forEach(row -> byOwner.computeIfAbsent(row.get("owner").asString(), key -> new ArrayList<>())
                        .add(row));
        for (ObjectNode owner : owners) {
            List<ObjectNode> own = byOwner.getOrDefault(owner.get("key").asString(), List.of());
            if (!own.isEmpty()) {
                ArrayNode list = owner.putArray(part.field());
                own.forEach(row -> list.add(row.remove(ROW_FIELDS)));
            }
        }
    }
}
