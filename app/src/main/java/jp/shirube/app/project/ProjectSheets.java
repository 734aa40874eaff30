package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.PartyRole;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ScheduleRow;
import jp.shirube.exchange.YearPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A project whole. */
@Component
class ProjectSheets {
    private final Rows rows;
    private final Plans plans;
    private final UpperCodes upper;

    ProjectSheets(Rows rows, Plans plans, UpperCodes upper) {
        this.rows = rows;
        this.plans = plans;
        this.upper = upper;
    }

    ProjectSheet of(ObjectNode row, PlanId plan) {
        ObjectNode whole = rows.nested(ProjectTables.PROJECTS, row.get("plan").asLong(), List.of(row))
                .get(0);
        List<OwnerDivision> owners = owners(whole);
        return new ProjectSheet(
                new ProjectId(row.get("slug").asString()),
                plan,
                rows.held(ProjectTables.PROJECT, whole, Project.class),
                owners,
                placed(whole, plans.outline(plan)),
                held(ProjectTables.YEAR_PLAN, whole, "yearPlans", YearPlan.class),
                held(ProjectTables.COST, whole, "costs", Cost.class),
                held(ProjectTables.SCHEDULE_ROW, whole, "schedule", ScheduleRow.class),
                held(ProjectTables.PARTY_ROLE, whole, "roles", PartyRole.class),
                upper.resolve(ProjectEntries.text(row, "code"), plan));
    }

    /** Takes the divisions out and leaves their names, as in the exchange format. */
    private List<OwnerDivision> owners(ObjectNode whole) {
        List<OwnerDivision> owners = new ArrayList<>();
        JsonNode departments = whole.remove("departments");
        ArrayNode names = whole.putArray("departments");
        for (JsonNode each : departments) {
            String name = each.get("name").asString();
            names.add(name);
            owners.add(new OwnerDivision(
                    name,
                    each.has("division") ? Long.valueOf(each.get("division").asLong()) : null,
                    ProjectEntries.part((ObjectNode) each),
                    ProjectEntries.text((ObjectNode) each, "duty"),
                    rows.origin(ProjectTables.DEPARTMENT, (ObjectNode) each)));
        }
        return owners;
    }

    private List<Placed> placed(ObjectNode whole, List<OutlineNode> outline) {
        Map<NodeId, OutlineNode> byId = new LinkedHashMap<>();
        outline.forEach(node -> byId.put(node.id(), node));
        List<Placed> placed = new ArrayList<>();
        for (JsonNode row : whole.get("placements")) {
            Held<Placement> each = rows.held(ProjectTables.PLACEMENT, (ObjectNode) row, Placement.class);
            List<Held<YearPlan>> contents =
                    held(ProjectTables.PLACEMENT_YEAR_PLAN, (ObjectNode) row, "yearPlans", YearPlan.class);
            outline.stream()
                    .filter(node -> node.key().equals(each.value().node()))
                    .findFirst()
                    .ifPresent(node -> placed.add(new Placed(each, path(node, byId), contents)));
        }
        return placed;
    }

    /** From the root to the node itself. */
    static List<OutlineNode> path(OutlineNode node, Map<NodeId, OutlineNode> byId) {
        List<OutlineNode> path = new ArrayList<>();
        @Nullable OutlineNode each = node;
        while (each != null) {
            path.add(each);
            each = each.parent() == null ? null : byId.get(each.parent());
        }
        Collections.reverse(path);
        return path;
    }

    private <T> List<Held<T>> held(RowTable table, ObjectNode whole, String field, Class<T> type) {
        List<Held<T>> held = new ArrayList<>();
        whole.get(field).forEach(row -> held.add(rows.held(table, (ObjectNode) row, type)));
        return held;
    }
}
