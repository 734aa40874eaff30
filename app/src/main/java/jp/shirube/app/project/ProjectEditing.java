package jp.shirube.app.project;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.EditRefused;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.Editing;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.organization.Divisions;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.MoneyUnit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What follows where a person edits a project: divisions are entered, listings counted, amounts have a unit. */
@Component
@Order(40)
class ProjectEditing implements Editing {
    private static final String ORDER = "order";

    private final Rows rows;
    private final PlanTree tree;
    private final Divisions divisions;
    private final PlanNumbers numbers;
    private final Plans plans;

    ProjectEditing(Rows rows, PlanTree tree, Divisions divisions, PlanNumbers numbers, Plans plans) {
        this.rows = rows;
        this.tree = tree;
        this.divisions = divisions;
        this.numbers = numbers;
        this.plans = plans;
    }

    @Override
    public List<EditableItem> items() {
        return ProjectEditables.ITEMS;
    }

    @Override
    public void complete(EditableItem item, long plan, ObjectNode row) {
        RowTable table = item.table();
        if (table == ProjectTables.DEPARTMENT) {
            division(plan, row);
        } else if (table == ProjectTables.PLACEMENT && !row.has(ORDER)) {
            list(plan, row);
        } else if (table == ProjectTables.COST && !row.has("unit")) {
            row.put("unit", unit(plan, row));
        }
    }

    private void division(long plan, ObjectNode row) {
        String name = row.get("name").asString();
        numbers.organization(plan).ifPresent(organization -> {
            Map<String, Long> known = divisions.enterDivisions(organization, List.of(name));
            row.put("division", Objects.requireNonNull(known.get(name)));
        });
    }

    /** Last under its node; 再掲 where the project is listed already. */
    private void list(long plan, ObjectNode row) {
        String node = row.get("node").asString();
        PlanId id = numbers.id(plan);
        if (plans.outline(id).stream().noneMatch(each -> each.key().equals(node))) {
            throw new EditRefused("place");
        }
        int last = rows.list(ProjectTables.PLACEMENT, plan, "node_key", Set.of(node)).stream()
                .mapToInt(each -> each.get(ORDER).asInt())
                .max()
                .orElse(0);
        row.put(ORDER, last + 1);
        String project = row.get("owner").asString();
        if (!rows.list(ProjectTables.PLACEMENT, plan, "project_key", Set.of(project))
                .isEmpty()) {
            row.put("relisted", true);
        }
    }

    /** That of the project's other amounts. */
    private String unit(long plan, ObjectNode row) {
        return rows
                .list(
                        ProjectTables.COST,
                        plan,
                        "project_key",
                        Set.of(row.get("owner").asString()))
                .stream()
                .map(each -> each.get("unit").asString())
                .findFirst()
                .orElse(MoneyUnit.THOUSAND_YEN.code());
    }

    /** A new project is listed where it was created. */
    @Override
    public void accompany(EditableItem item, long plan, ObjectNode created, ObjectNode owner) {
        if (item.table() == ProjectTables.PROJECT) {
            String project = created.get("key").asString();
            String node = owner.get("key").asString();
            ObjectNode placement = tree.object()
                    .put("key", project + "|" + node)
                    .put("owner", project)
                    .put("position", 0)
                    .put("node", node)
                    .put("relisted", false);
            list(plan, placement);
            rows.insert(ProjectTables.PLACEMENT, plan, null, List.of(placement));
        }
    }

    /** Projects that are listed nowhere else. */
    @Override
    public List<RowRef> leftBehind(long plan, Set<RowRef> going) {
        List<ObjectNode> listings = rows.list(ProjectTables.PLACEMENT, plan);
        Set<String> leaving = listings.stream()
                .filter(each -> going.contains(
                        rows.origin(ProjectTables.PLACEMENT, each).row()))
                .map(each -> each.get("owner").asString())
                .collect(Collectors.toCollection(HashSet::new));
        boolean listingAlone = going.stream()
                .allMatch(each -> each.table().equals(ProjectTables.PLACEMENT.name())
                        || each.table().equals(ProjectTables.PLACEMENT_YEAR_PLAN.name()));
        if (leaving.isEmpty() || listingAlone) {
            return List.of();
        }
        listings.stream()
                .filter(each -> !going.contains(
                        rows.origin(ProjectTables.PLACEMENT, each).row()))
                .forEach(each -> leaving.remove(each.get("owner").asString()));
        return rows.list(ProjectTables.PROJECT, plan, "key", leaving).stream()
                .map(each -> rows.origin(ProjectTables.PROJECT, each).row())
                .toList();
    }
}
