package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.project.ProjectSplit.Part;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of a project that was split: it is the first of its parts, or is retired. Needs a transaction of {@code Changes}. */
@Component
class SplitRetiring {
    private final Rows rows;
    private final MassWriting whole;

    SplitRetiring(Rows rows, MassWriting whole) {
        this.rows = rows;
        this.whole = whole;
    }

    void retire(long plan, ObjectNode project) {
        whole.retire(plan, List.of(ProjectTrees.key(project)));
    }

    /** The project takes the words and amounts of a part; what the part does not have is retired. */
    void keep(long plan, ObjectNode project, Part part) {
        SplitParts own = new SplitParts(part);
        Map<RowTable, List<Long>> going = new LinkedHashMap<>();
        for (RowShape shape : ProjectTables.PROJECTS.parts()) {
            List<ObjectNode> kept = own.taken(shape, project);
            List<ObjectNode> changed = new ArrayList<>();
            for (ObjectNode row : ProjectTrees.parts(project, shape.field())) {
                ObjectNode stays = kept.stream()
                        .filter(each -> each.get("row").equals(row.get("row")))
                        .findFirst()
                        .orElse(null);
                if (stays == null) {
                    leave(shape, row, going);
                    continue;
                }
                if (!stays.toString().equals(row.toString())) {
                    changed.add(stays);
                }
                shape.parts().forEach(below -> contents(below, row, stays, going));
            }
            rows.amend(shape.table(), changed);
        }
        going.forEach(rows::retire);
        own.say(project);
        rows.amend(ProjectTables.PROJECT, List.of(project));
    }

    private static void contents(RowShape shape, ObjectNode stood, ObjectNode stays, Map<RowTable, List<Long>> going) {
        List<Long> kept = ProjectTrees.parts(stays, shape.field()).stream()
                .map(row -> row.get("row").asLong())
                .toList();
        ProjectTrees.parts(stood, shape.field()).stream()
                .filter(row -> !kept.contains(row.get("row").asLong()))
                .forEach(row -> leave(shape, row, going));
    }

    private static void leave(RowShape shape, ObjectNode row, Map<RowTable, List<Long>> going) {
        going.computeIfAbsent(shape.table(), none -> new ArrayList<>())
                .add(row.get("row").asLong());
        for (RowShape below : shape.parts()) {
            ProjectTrees.parts(row, below.field()).forEach(each -> leave(below, each, going));
        }
    }
}
