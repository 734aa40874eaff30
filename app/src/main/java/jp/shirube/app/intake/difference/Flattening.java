package jp.shirube.app.intake.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.RowShape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns a plan in the exchange format into rows, and rows into a plan. */
@Component
public class Flattening {
    /** Key of a row of which no field that tells it apart is filled, such as a budget table of the plan as a whole. */
    private static final String NAMELESS = "-";

    private static final List<String> ROW_FIELDS = List.of("key", "owner", "position", "row", "document", "slug");

    private final PlanShapes shapes;

    Flattening(PlanShapes shapes) {
        this.shapes = shapes;
    }

    /** The rows of a plan; the tree is left as it is. */
    public PlanRows flatten(ObjectNode plan) {
        ObjectNode tree = RowForm.of(plan.deepCopy());
        PlanRows rows = new PlanRows();
        shapes.roots().forEach(shape -> flatten(shape, tree, null, rows));
        return rows;
    }

    private static void flatten(RowShape shape, ObjectNode from, @Nullable ObjectNode owner, PlanRows rows) {
        Map<String, Integer> seen = new HashMap<>();
        int position = 0;
        for (JsonNode each : from.withArray(shape.field())) {
            ObjectNode row = (ObjectNode) each;
            String natural = (owner == null ? "" : PlanRows.key(owner) + "|") + natural(shape, row);
            int times = seen.merge(natural, 1, Integer::sum);
            row.put("key", times == 1 ? natural : natural + "#" + times);
            row.put("position", position++);
            if (owner != null) {
                row.put("owner", PlanRows.key(owner));
                if (!row.has("source") && owner.has("source")) {
                    row.set("source", owner.get("source").deepCopy());
                }
            }
            shape.parts().forEach(part -> flatten(part, row, row, rows));
            shape.parts().forEach(part -> row.remove(part.field()));
            row.remove("id");
            rows.add(shape.item(), row);
        }
    }

    private static String natural(RowShape shape, ObjectNode row) {
        if (shape.identified()) {
            return row.get("id").asString();
        }
        String sign = RowShape.sign(shape.keyFields(), row);
        return sign.isEmpty() ? NAMELESS : sign;
    }

    /** The plan that rows are. */
    public ObjectNode nest(PlanRows rows, ObjectNode into) {
        Nesting nesting = Nesting.of(rows);
        shapes.roots().forEach(shape -> nest(shape, nesting, "", into));
        return RowForm.undo(into);
    }

    private static void nest(RowShape shape, Nesting nesting, String owner, ObjectNode into) {
        ArrayNode list = into.putArray(shape.field());
        for (ObjectNode row : nesting.rows(shape.item(), owner)) {
            ObjectNode item = row.deepCopy();
            if (shape.identified()) {
                item.put("id", PlanRows.key(row));
            }
            item.remove(ROW_FIELDS);
            shape.parts().forEach(part -> nest(part, nesting, PlanRows.key(row), item));
            list.add(item);
        }
    }

    /** Rows by item and owner, so that nesting looks at each row once. */
    private record Nesting(Map<String, Map<String, List<ObjectNode>>> byOwner) {
        static Nesting of(PlanRows rows) {
            Map<String, Map<String, List<ObjectNode>>> byOwner = new HashMap<>();
            rows.byItem().keySet().forEach(item -> byOwner.put(item, rows.byOwner(item)));
            return new Nesting(byOwner);
        }

        List<ObjectNode> rows(String item, String owner) {
            return byOwner.getOrDefault(item, Map.of()).getOrDefault(owner, List.of());
        }
    }
}
