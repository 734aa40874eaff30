package jp.shirube.app.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.project.ProjectSplit.Part;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a project one of its parts takes over. */
final class SplitParts {
    private final Part part;

    SplitParts(Part part) {
        this.part = part;
    }

    /** The row of the project with the words of the part. */
    void say(ObjectNode project) {
        project.put("name", part.name());
        if (part.code().isEmpty()) {
            project.remove("code");
        } else {
            project.put("code", part.code());
        }
        for (String field : ProjectSplit.FIELDS) {
            if (!part.fields().contains(field)) {
                clear(project, field);
            }
        }
        if (!part.fields().contains("status")) {
            project.remove("statusText");
        }
    }

    private static void clear(ObjectNode project, String field) {
        if (project.has(field) && project.get(field).isArray()) {
            project.putArray(field);
        } else {
            project.remove(field);
        }
    }

    /** Copies of the rows of one kind that it takes over, costs with its own amounts; a listing is the main one where no other is. */
    List<ObjectNode> taken(RowShape shape, ObjectNode project) {
        List<ObjectNode> taken = new ArrayList<>();
        for (ObjectNode row : ProjectTrees.parts(project, shape.field())) {
            ObjectNode copy = taken(shape, row, project);
            if (copy != null) {
                taken.add(copy);
            }
        }
        boolean listing = shape.table() == ProjectTables.PLACEMENT;
        if (listing
                && !taken.isEmpty()
                && taken.stream().allMatch(row -> row.get("relisted").asBoolean())) {
            taken.get(0).put("relisted", false);
        }
        return taken;
    }

    private @Nullable ObjectNode taken(RowShape shape, ObjectNode row, ObjectNode project) {
        if (shape.table() == ProjectTables.COST && row.has("amount")) {
            BigDecimal amount = part.amounts().get(row.get("row").asLong());
            return amount == null ? null : row.deepCopy().put("amount", amount).put("state", ValueState.NUMBER.code());
        }
        if (!SplitCheck.takes(part, shape, row, project)) {
            return null;
        }
        ObjectNode copy = row.deepCopy();
        if (shape.table() == ProjectTables.PLACEMENT) {
            RowShape below = shape.parts().get(0);
            ArrayNode contents = copy.putArray(below.field());
            ProjectTrees.parts(row, below.field()).stream()
                    .filter(each -> SplitCheck.takes(part, below, each, row))
                    .forEach(contents::add);
        }
        return copy;
    }
}
