package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.RowTable;
import jp.shirube.exchange.ActivityState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Listings, contents, schedule, roles and divisions of projects that become one: what is told apart stands side by side, what is the same
 * thing is joined. Nothing that was said is lost.
 */
final class MergedParts {
    private static final String ITEMS = "items";
    private final Map<RowTable, List<ObjectNode>> amended = new LinkedHashMap<>();
    private final Map<ObjectNode, Boolean> added = new IdentityHashMap<>();

    /** Brings the parts of another project into the tree of the first. Costs are left out. */
    void join(ObjectNode survivor, ObjectNode absorbed) {
        for (RowShape shape : ProjectTables.PROJECTS.parts()) {
            if (shape.table() != ProjectTables.COST) {
                join(shape, survivor, absorbed, false);
            }
        }
    }

    /** Rows that stood and say more now, by table. */
    Map<RowTable, List<ObjectNode>> amended() {
        return amended;
    }

    /** Parts in the tree that came from other projects. */
    List<ObjectNode> added(ObjectNode owner, String field) {
        return ProjectTrees.parts(owner, field).stream()
                .filter(added::containsKey)
                .toList();
    }

    private void join(RowShape shape, ObjectNode own, ObjectNode other, boolean ownIsNew) {
        ArrayNode mine = own.withArray(shape.field());
        for (ObjectNode part : ProjectTrees.parts(other, shape.field())) {
            ObjectNode same = find(shape, own, part);
            if (same == null) {
                ObjectNode copy = part.deepCopy();
                if (shape.table() == ProjectTables.PLACEMENT && !mine.isEmpty()) {
                    copy.put("relisted", true);
                }
                mine.add(copy);
                added.put(copy, true);
                continue;
            }
            boolean fresh = ownIsNew || added.containsKey(same);
            String before = same.toString();
            say(shape, same, part);
            if (!fresh && !same.toString().equals(before)) {
                List<ObjectNode> rows = amended.computeIfAbsent(shape.table(), none -> new ArrayList<>());
                if (rows.stream().noneMatch(each -> each == same)) {
                    rows.add(same);
                }
            }
            shape.parts().forEach(below -> join(below, same, part, fresh));
        }
    }

    private static @Nullable ObjectNode find(RowShape shape, ObjectNode own, ObjectNode part) {
        String sign = RowShape.sign(shape.keyFields(), part);
        return ProjectTrees.parts(own, shape.field()).stream()
                .filter(each -> RowShape.sign(shape.keyFields(), each).equals(sign))
                .findFirst()
                .orElse(null);
    }

    private static void say(RowShape shape, ObjectNode same, ObjectNode part) {
        switch (shape.item()) {
            case "year-plan", "placement-year-plan", "party-role" -> union(ITEMS, same, part);
            case "placement" -> union("flags", same, part);
            case "schedule-row" -> fill("note", same, part);
            case "schedule-year" -> same.put("state", state(same, part));
            case "department" -> {
                fill("duty", same, part);
                fill("part", same, part);
                if (DivisionPart.LEAD.code().equals(ProjectEntries.text(part, "part"))) {
                    same.put("part", DivisionPart.LEAD.code());
                }
            }
            default -> throw new IllegalArgumentException("no rule for " + shape.item());
        }
    }

    private static void union(String field, ObjectNode same, ObjectNode part) {
        Set<String> all = new LinkedHashSet<>();
        same.get(field).forEach(each -> all.add(each.asString()));
        part.get(field).forEach(each -> all.add(each.asString()));
        ArrayNode list = same.putArray(field);
        all.forEach(list::add);
    }

    private static void fill(String field, ObjectNode same, ObjectNode part) {
        if (!same.has(field) && part.has(field)) {
            same.set(field, part.get(field));
        }
    }

    /** Done where either is done; unknown where either is; idle where both are. */
    private static String state(ObjectNode one, ObjectNode other) {
        List<String> both =
                List.of(one.get("state").asString(), other.get("state").asString());
        for (ActivityState state : List.of(ActivityState.ACTIVE, ActivityState.UNKNOWN)) {
            if (both.contains(state.code())) {
                return state.code();
            }
        }
        return ActivityState.IDLE.code();
    }
}
