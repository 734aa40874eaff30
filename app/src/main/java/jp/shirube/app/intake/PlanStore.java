package jp.shirube.app.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.intake.difference.Flattening;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.PlanShapes;
import jp.shirube.app.organization.Divisions;
import jp.shirube.exchange.PlanDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole plan in and out of the rooms' tables, one statement a table. */
@Component
class PlanStore {
    private final PlanShapes shapes;
    private final Flattening flattening;
    private final Rows rows;
    private final PlanTree tree;
    private final Divisions divisions;

    PlanStore(PlanShapes shapes, Flattening flattening, Rows rows, PlanTree tree, Divisions divisions) {
        this.shapes = shapes;
        this.flattening = flattening;
        this.rows = rows;
        this.tree = tree;
        this.divisions = divisions;
    }

    /** What stands, nodes in pre-order. */
    PlanRows standing(long plan) {
        PlanRows standing = new PlanRows();
        for (RowShape shape : shapes.all()) {
            List<ObjectNode> list = rows.list(shape.table(), plan);
            (shape.item().equals("node") ? PreOrder.of(list) : list).forEach(row -> standing.add(shape.item(), row));
        }
        return standing;
    }

    /** The same; rows that persons brought there count as entered, so that no document misses them. */
    PlanRows standing(long plan, Set<RowRef> brought) {
        PlanRows standing = standing(plan);
        for (RowShape shape : shapes.all()) {
            for (ObjectNode row : standing.list(shape.item())) {
                if (brought.contains(
                        new RowRef(shape.table().name(), row.get("row").asLong()))) {
                    row.remove("document");
                }
            }
        }
        return standing;
    }

    /** Rows in the form of the exchange format. */
    ObjectNode nested(PlanRows standing) {
        return flattening.nest(standing, tree.object());
    }

    PlanDocument document(PlanRows standing) {
        return tree.document(nested(standing));
    }

    /** Keys that were ever given, by list of the exchange format. */
    Map<String, Set<String>> keys(long plan) {
        Map<String, Set<String>> keys = new HashMap<>();
        shapes.roots().stream()
                .filter(RowShape::identified)
                .forEach(shape -> keys.put(shape.field(), rows.keys(shape.table(), plan)));
        return keys;
    }

    /**
     * Adds rows as read from a document, or as entered where it is null.
     *
     * @throws ProposalStale where a row of the same key stands already
     */
    void add(long plan, @Nullable Long document, PlanRows added) {
        connect(plan, added);
        for (RowShape shape : shapes.all()) {
            List<ObjectNode> list = added.list(shape.item());
            if (rows.insert(shape.table(), plan, document, list) < list.size()) {
                throw new ProposalStale();
            }
        }
    }

    /** Names the organization that issues the plan and the divisions that own projects. */
    private void connect(long plan, PlanRows added) {
        added.list("plan")
                .forEach(header ->
                        organization(header.get("issuer")).ifPresent(number -> header.put("organization", number)));
        List<ObjectNode> departments = added.list("department");
        JsonNode header =
                added.list("plan").isEmpty() ? header(plan) : added.list("plan").get(0);
        if (!departments.isEmpty() && header != null && header.has("organization")) {
            Map<String, Long> numbers = divisions.enterDivisions(
                    header.get("organization").asLong(),
                    departments.stream()
                            .map(each -> each.get("name").asString())
                            .toList());
            departments.forEach(each -> each.put(
                    "division",
                    Objects.requireNonNull(numbers.get(each.get("name").asString()))));
        }
    }

    private @Nullable JsonNode header(long plan) {
        List<ObjectNode> headers = rows.list(shapes.get("plan").table(), plan);
        return headers.isEmpty() ? null : headers.get(0);
    }

    private Optional<Long> organization(@Nullable JsonNode issuer) {
        if (issuer == null || issuer.isNull()) {
            return Optional.empty();
        }
        String code = issuer.has("code") ? issuer.get("code").asString() : null;
        return Optional.of(divisions.enterOrganization(
                issuer.get("name").asString(), issuer.get("kind").asString(), code));
    }
}
