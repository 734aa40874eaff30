package jp.shirube.app.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Creates what a person enters（新しく作る）. Keys are those that a document would give, so that a later document that says the same is
 * compared with it; what has an id of its own gets the next one that was never given.
 */
@Component
public class Creations {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String POSITION = "position";
    private static final String YEAR = "year";

    private final EditableItems items;
    private final StandingRows standing;
    private final Rows rows;
    private final PlanTree tree;
    private final Changes changes;

    Creations(EditableItems items, StandingRows standing, Rows rows, PlanTree tree, Changes changes) {
        this.items = items;
        this.standing = standing;
        this.rows = rows;
        this.tree = tree;
        this.changes = changes;
    }

    /**
     * Creates a row below another.
     *
     * @param table of the new row
     * @param values by name of field; what is missing is empty
     * @param after sibling that it stands behind; null for the end
     * @throws EditRefused where such a row cannot hang there or cannot say that
     * @throws AlreadyThere where one that is told apart by nothing stands already
     */
    public StandingRow create(
            String table, RowRef owner, Map<String, EnteredValue> values, @Nullable RowRef after, Author by) {
        EditableItem item = items.get(table);
        Attachment at = item.under(owner.table()).orElseThrow(() -> new EditRefused("place"));
        return changes.by(by, () -> {
            ObjectNode above = standing.lock(items.get(owner.table()), owner.id());
            long plan = above.get("plan").asLong();
            ObjectNode row = row(item, values);
            if (at.field() != null) {
                row.put(at.field(), above.get("key").asString());
            }
            List<ObjectNode> siblings = siblings(item, at, plan, above);
            items.room(item).complete(item, plan, row);
            place(row, siblings, after);
            insert(item, plan, row, siblings);
            items.room(item).accompany(item, plan, row, above);
            ObjectNode created = rows.list(
                            item.table(), plan, "key", Set.of(row.get("key").asString()))
                    .get(0);
            return standing.get(new RowRef(table, created.get("row").asLong()));
        });
    }

    /**
     * Throws what {@link #create} would, and writes nothing.
     *
     * @throws NoSuchRow where the row above does not stand
     * @throws EditRefused where such a row cannot hang there or cannot say that
     * @throws AlreadyThere where one that is told apart by nothing stands already
     */
    public void check(String table, RowRef owner, Map<String, EnteredValue> values) {
        EditableItem item = items.get(table);
        Attachment at = item.under(owner.table()).orElseThrow(() -> new EditRefused("place"));
        ObjectNode above = standing.json(items.get(owner.table()), owner.id());
        ObjectNode row = row(item, values);
        if (at.field() != null) {
            row.put(at.field(), above.get("key").asString());
        }
        requireNew(item, row, siblings(item, at, above.get("plan").asLong(), above));
    }

    private static void requireNew(EditableItem item, ObjectNode row, List<ObjectNode> siblings) {
        String natural = RowShape.sign(item.keyFields(), row);
        if (!item.keyFields().isEmpty()
                && siblings.stream()
                        .anyMatch(each -> RowShape.sign(item.keyFields(), each).equals(natural))) {
            throw new AlreadyThere();
        }
    }

    private ObjectNode row(EditableItem item, Map<String, EnteredValue> values) {
        ObjectNode row = tree.object();
        item.fixed().forEach((field, value) -> row.set(field, tree.node(tree.text(value))));
        for (EditableField field : item.all()) {
            EnteredValue value = values.get(field.name());
            if (value == null && field.required() && !item.fixed().containsKey(field.path())) {
                throw new EditRefused("text");
            }
            if (value != null) {
                Edits.check(field, value);
                if (field.kind().measured() || !value.text().isEmpty()) {
                    FieldForm.write(field, row, value);
                }
            }
        }
        return row;
    }

    private List<ObjectNode> siblings(EditableItem item, Attachment at, long plan, ObjectNode above) {
        return at.column() == null
                ? rows.list(item.table(), plan)
                : rows.list(
                        item.table(), plan, at.column(), Set.of(above.get("key").asString()));
    }

    private static void place(ObjectNode row, List<ObjectNode> siblings, @Nullable RowRef after) {
        int behind = behind(row, siblings, after);
        BigDecimal before = behind == 0 ? null : position(siblings.get(behind - 1));
        BigDecimal next = behind == siblings.size() ? null : position(siblings.get(behind));
        if (before == null) {
            row.put(POSITION, next == null ? BigDecimal.ZERO : next.subtract(BigDecimal.ONE));
        } else {
            row.put(
                    POSITION,
                    next == null
                            ? before.add(BigDecimal.ONE)
                            : before.add(next).multiply(HALF).stripTrailingZeros());
        }
    }

    /** How many siblings it stands behind: the named one, or those of the same year and earlier, or all. */
    private static int behind(ObjectNode row, List<ObjectNode> siblings, @Nullable RowRef after) {
        int behind = siblings.size();
        for (int i = 0; i < siblings.size(); i++) {
            if (after != null && siblings.get(i).get("row").asLong() == after.id()) {
                behind = i + 1;
            }
        }
        while (after == null
                && row.has(YEAR)
                && behind > 0
                && siblings.get(behind - 1).get(YEAR).asInt() > row.get(YEAR).asInt()) {
            behind--;
        }
        return behind;
    }

    private static BigDecimal position(ObjectNode row) {
        return row.get(POSITION).decimalValue();
    }

    private void insert(EditableItem item, long plan, ObjectNode row, List<ObjectNode> siblings) {
        String natural = RowShape.sign(item.keyFields(), row);
        boolean identified = item.keyFields().isEmpty();
        requireNew(item, row, siblings);
        Set<String> given = identified ? rows.keys(item.table(), plan) : Set.of();
        String owner = row.has("owner") ? row.get("owner").asString() + "|" : "";
        int number = 1;
        do {
            String key = identified ? "new-" + number : owner + natural + (number == 1 ? "" : "#" + number);
            row.put("key", key);
            number++;
        } while (given.contains(row.get("key").asString()) || rows.insert(item.table(), plan, null, List.of(row)) == 0);
    }
}
