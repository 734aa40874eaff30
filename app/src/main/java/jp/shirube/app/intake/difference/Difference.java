package jp.shirube.app.intake.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.audit.Column;
import jp.shirube.app.audit.RowShape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares a reading with what stands, item by item and field by field. */
@Component
public class Difference {
    /** They tell of a reading, not of the plan, and come with it; nobody decides about them. */
    public static final Set<String> OF_THE_READING = Set.of("finding", "used-lines", "field-source");

    private final PlanShapes shapes;

    Difference(PlanShapes shapes) {
        this.shapes = shapes;
    }

    /**
     * What differs; everything, where nothing stands yet.
     *
     * @param read rows of the document, with the keys of what stands
     */
    public List<Change> between(PlanRows read, PlanRows standing) {
        Labels labels = new Labels(read, standing);
        List<RowShape> compared = shapes.all().stream()
                .filter(shape -> !OF_THE_READING.contains(shape.item()))
                .toList();
        List<Change> changes = new ArrayList<>();
        for (RowShape shape : compared) {
            compare(shape, read, standing, labels, changes);
            moved(shape, read, standing, labels, changes);
        }
        compared.forEach(shape -> gone(shape, read, standing, labels, changes));
        return changes;
    }

    private static void moved(RowShape shape, PlanRows read, PlanRows standing, Labels labels, List<Change> changes) {
        Map<String, ObjectNode> stand = standing.byKey(shape.item());
        for (Moves.Move move : Moves.of(shape.item(), read, standing)) {
            changes.add(new Change(
                    "CHANGED",
                    shape.item(),
                    PlanRows.key(move.row()),
                    labels.of(shape.item(), move.row()),
                    labels.branch(shape.item(), move.row()),
                    new Siblings(shape.item()).field(),
                    Objects.requireNonNull(stand.get(PlanRows.key(move.row())))
                            .get("row")
                            .asLong(),
                    IntNode.valueOf(move.from()),
                    IntNode.valueOf(move.to()),
                    move.row().get("source"),
                    null));
        }
    }

    private void compare(RowShape shape, PlanRows read, PlanRows standing, Labels labels, List<Change> changes) {
        Map<String, ObjectNode> stand = standing.byKey(shape.item());
        Set<String> newOwners = newOwners(shape, read, standing);
        for (ObjectNode row : read.list(shape.item())) {
            ObjectNode old = stand.get(PlanRows.key(row));
            if (old != null) {
                fields(shape, row, old, labels, changes);
            } else if (!newOwners.contains(PlanRows.owner(row))) {
                changes.add(new Change(
                        "NEW",
                        shape.item(),
                        PlanRows.key(row),
                        labels.of(shape.item(), row),
                        labels.branch(shape.item(), row),
                        null,
                        null,
                        null,
                        null,
                        row.get("source"),
                        read.whole(shape, row)));
            }
        }
    }

    /** Owners in the reading that do not stand: their parts come with them. */
    private Set<String> newOwners(RowShape shape, PlanRows read, PlanRows standing) {
        return shapes.all().stream()
                .filter(owner -> owner.parts().contains(shape))
                .findFirst()
                .map(owner -> {
                    Set<String> keys = new HashSet<>(read.byKey(owner.item()).keySet());
                    keys.removeAll(standing.byKey(owner.item()).keySet());
                    return keys;
                })
                .orElse(Set.of());
    }

    private static void fields(RowShape shape, ObjectNode row, ObjectNode old, Labels labels, List<Change> changes) {
        for (Column column : shape.table().columns()) {
            String field = column.field();
            if (!column.ofDocuments() || Siblings.isOrder(shape.item(), field)) {
                continue;
            }
            JsonNode before = value(old, field);
            JsonNode after = value(row, field);
            if (!Objects.equals(before, after)) {
                changes.add(new Change(
                        "CHANGED",
                        shape.item(),
                        PlanRows.key(row),
                        labels.of(shape.item(), row),
                        labels.branch(shape.item(), row),
                        field,
                        old.get("row").asLong(),
                        before,
                        after,
                        row.get("source"),
                        null));
            }
        }
    }

    private void gone(RowShape shape, PlanRows read, PlanRows standing, Labels labels, List<Change> changes) {
        Map<String, ObjectNode> said = read.byKey(shape.item());
        Set<String> goneOwners = newOwners(shape, standing, read);
        for (ObjectNode row : standing.list(shape.item())) {
            boolean entered = !row.has("document");
            if (!entered && !said.containsKey(PlanRows.key(row)) && !goneOwners.contains(PlanRows.owner(row))) {
                changes.add(new Change(
                        "GONE",
                        shape.item(),
                        PlanRows.key(row),
                        labels.of(shape.item(), row),
                        labels.branch(shape.item(), row),
                        null,
                        row.get("row").asLong(),
                        null,
                        null,
                        null,
                        null));
            }
        }
    }

    /** The value without absent fields; null where absent. Numbers of other type or precision but equal text are equal. */
    private static @Nullable JsonNode value(ObjectNode row, String field) {
        JsonNode value = row.get(field);
        return value == null || value.isNull() ? null : Comparable.of(value);
    }
}
