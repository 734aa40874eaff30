package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.organization.Divisions;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is done to many projects at once. Needs a transaction of {@code Changes}. */
@Component
class MassWriting {
    private final Rows rows;
    private final PlanTree tree;
    private final Listings listings;
    private final Divisions divisions;
    private final PlanNumbers plans;

    MassWriting(Rows rows, PlanTree tree, Listings listings, Divisions divisions, PlanNumbers plans) {
        this.rows = rows;
        this.tree = tree;
        this.listings = listings;
        this.divisions = divisions;
        this.plans = plans;
    }

    /** The first division gives way to the new one, of whose part nobody has said anything; the others are retired. */
    void assign(long plan, List<String> projects, String division) {
        Map<String, Long> numbers = plans.organization(plan)
                .map(organization -> divisions.enterDivisions(organization, List.of(division)))
                .orElse(Map.of());
        Map<String, List<ObjectNode>> standing =
                rows.list(ProjectTables.DEPARTMENT, plan, "project_key", projects).stream()
                        .collect(Collectors.groupingBy(row -> row.get("owner").asString()));
        List<ObjectNode> amended = new ArrayList<>();
        List<ObjectNode> added = new ArrayList<>();
        List<Long> retired = new ArrayList<>();
        for (String project : projects) {
            List<ObjectNode> mine = standing.getOrDefault(project, List.of());
            ObjectNode first = mine.isEmpty()
                    ? tree.object()
                            .put("key", project + "|" + JapaneseText.key(division))
                            .put("owner", project)
                            .put("position", 0)
                    : mine.get(0);
            first.put("name", division).remove(List.of("division", "part", "duty"));
            if (numbers.containsKey(division)) {
                first.put("division", Objects.requireNonNull(numbers.get(division)));
            }
            (mine.isEmpty() ? added : amended).add(first);
            mine.stream().skip(1).forEach(row -> retired.add(row.get("row").asLong()));
        }
        rows.amend(ProjectTables.DEPARTMENT, amended);
        rows.insert(ProjectTables.DEPARTMENT, plan, null, added);
        rows.retire(ProjectTables.DEPARTMENT, retired);
    }

    /** The words as printed give way to the status; the history keeps them. */
    void classify(long plan, List<String> projects, @Nullable ProjectStatus status) {
        List<ObjectNode> amended = rows.list(ProjectTables.PROJECT, plan, "key", projects);
        for (ObjectNode row : amended) {
            row.remove(List.of("status", "statusText"));
            if (status != null) {
                row.put("status", status.code());
            }
        }
        rows.amend(ProjectTables.PROJECT, amended);
    }

    /** The main listing goes to the end of the node; second ones stay. */
    void relist(long plan, List<String> projects, NodeId node) {
        String key = listings.nodeKeys(plan).get(node);
        if (key == null) {
            throw new ListingRefused("elsewhere");
        }
        for (String project : projects) {
            List<ObjectNode> mine = rows.list(ProjectTables.PLACEMENT, plan, "project_key", List.of(project));
            if (mine.isEmpty()) {
                listings.add(plan, project, key);
            } else {
                ObjectNode main = mine.stream()
                        .filter(each -> !each.get("relisted").asBoolean())
                        .findFirst()
                        .orElse(mine.get(0));
                listings.put(plan, main, key, Integer.MAX_VALUE);
            }
        }
    }

    /** The projects and all their parts. */
    void retire(long plan, List<String> projects) {
        List<ObjectNode> standing = rows.list(ProjectTables.PROJECT, plan, "key", projects);
        retire(ProjectTables.PROJECTS, plan, standing);
    }

    private void retire(RowShape shape, long plan, Collection<ObjectNode> standing) {
        rows.retire(
                shape.table(),
                standing.stream().map(row -> row.get("row").asLong()).toList());
        List<String> keys =
                standing.stream().map(row -> row.get("key").asString()).toList();
        for (RowShape part : shape.parts()) {
            String owner = Objects.requireNonNull(part.table().ownerColumn());
            retire(part, plan, rows.list(part.table(), plan, owner, keys));
        }
    }
}
