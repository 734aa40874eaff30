package jp.shirube.app.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Positions;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.Rows;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies parts of one project to another. A copy keeps the document and the line that it was read from, so that its figures still say where
 * they come from. Needs a transaction of {@code Changes}.
 */
@Component
class PartCopies {
    private static final String YEAR = "year";
    private final Rows rows;

    PartCopies(Rows rows) {
        this.rows = rows;
    }

    /**
     * Adds copies behind what the owner has.
     *
     * @param owner key of the project, or of the part that these are parts of
     */
    void add(RowShape shape, long plan, String owner, List<ObjectNode> parts) {
        if (parts.isEmpty()) {
            return;
        }
        String column = Objects.requireNonNull(shape.table().ownerColumn());
        List<ObjectNode> order = new ArrayList<>(rows.list(shape.table(), plan, column, List.of(owner)));
        Set<String> keys = order.stream().map(ProjectTrees::key).collect(Collectors.toCollection(HashSet::new));
        Map<Long, List<ObjectNode>> byDocument = new LinkedHashMap<>();
        Map<String, ObjectNode> copied = new LinkedHashMap<>();
        for (ObjectNode part : parts) {
            ObjectNode copy = part.deepCopy();
            copy.put("owner", owner).put("key", free(shape, owner, part, keys));
            place(copy, order);
            copied.put(ProjectTrees.key(copy), part);
            byDocument
                    .computeIfAbsent(
                            copy.has("document") ? copy.get("document").asLong() : 0L, none -> new ArrayList<>())
                    .add(copy);
        }
        byDocument.forEach(
                (document, copies) -> rows.insert(shape.table(), plan, document == 0 ? null : document, copies));
        for (RowShape below : shape.parts()) {
            copied.forEach((key, part) -> add(below, plan, key, ProjectTrees.parts(part, below.field())));
        }
    }

    /** Behind the others; what is of a year, behind the earlier years. */
    private static void place(ObjectNode copy, List<ObjectNode> order) {
        int at = order.size();
        while (copy.has(YEAR)
                && at > 0
                && order.get(at - 1).get(YEAR).asInt() > copy.get(YEAR).asInt()) {
            at--;
        }
        copy.put("position", Positions.at(order, at).orElse(BigDecimal.valueOf(order.size())));
        order.add(at, copy);
    }

    private static String free(RowShape shape, String owner, ObjectNode part, Set<String> taken) {
        String natural = owner + "|" + RowShape.sign(shape.keyFields(), part);
        String key = natural;
        for (int number = 2; !taken.add(key); number++) {
            key = natural + "#" + number;
        }
        return key;
    }
}
