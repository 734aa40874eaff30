package jp.shirube.app.project;

import static jp.shirube.app.audit.Column.Form.FLAG;
import static jp.shirube.app.audit.Column.Form.INTEGER;
import static jp.shirube.app.audit.Column.Form.LONG;
import static jp.shirube.app.audit.Column.Form.NUMBER;
import static jp.shirube.app.audit.Column.Form.OWN;
import static jp.shirube.app.audit.Column.Form.TEXT;
import static jp.shirube.app.audit.Column.Form.TEXTS;

import java.util.List;
import jp.shirube.app.audit.Column;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.RowTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tables of this room, mirroring the exchange format. */
@Component
@Order(40)
final class ProjectTables implements Holding {
    static final RowTable PROJECT = RowTable.of("project.project")
            .withAddresses()
            .with(TEXT, "code", "name", "overview", "effect", "status", "statusText", "remarks")
            .with(TEXTS, "details", "partners", "notes");
    static final RowTable DEPARTMENT = part("project.department")
            .with(TEXT, "name")
            .with(OWN, "part", "duty")
            .with(Column.of(LONG, "division").named("division_id"));
    static final RowTable PLACEMENT = part("project.placement")
            .with(Column.of(TEXT, "node").named("node_key"))
            .with(Column.of(INTEGER, "order").named("listed_at"))
            .with(FLAG, "relisted")
            .with(TEXTS, "flags")
            .with(TEXT, "flagText");
    static final RowTable YEAR_PLAN =
            part("project.year_plan").with(INTEGER, "year").with(TEXTS, "items");
    static final RowTable PLACEMENT_YEAR_PLAN = RowTable.partOf("placement_key", "project.placement_year_plan")
            .with(INTEGER, "year")
            .with(TEXTS, "items");
    static final RowTable COST = part("project.cost")
            .with(INTEGER, "year")
            .with(NUMBER, "amount")
            .with(TEXT, "unit", "state", "kind", "party");
    static final RowTable SCHEDULE_ROW = part("project.schedule_row").with(TEXT, "activity", "note");
    static final RowTable SCHEDULE_YEAR = RowTable.partOf("schedule_row_key", "project.schedule_year")
            .with(INTEGER, "year")
            .with(TEXT, "state", "printed");
    static final RowTable PARTY_ROLE =
            part("project.party_role").with(TEXT, "party").with(TEXTS, "items");

    static final RowShape PROJECTS = new RowShape(
            "project",
            "projects",
            PROJECT,
            List.of(),
            List.of(
                    shape("department", "departments", DEPARTMENT, "name"),
                    new RowShape(
                            "placement",
                            "placements",
                            PLACEMENT,
                            List.of("node"),
                            List.of(shape("placement-year-plan", "yearPlans", PLACEMENT_YEAR_PLAN, "year"))),
                    shape("year-plan", "yearPlans", YEAR_PLAN, "year"),
                    shape("cost", "costs", COST, "year", "kind", "party"),
                    new RowShape(
                            "schedule-row",
                            "schedule",
                            SCHEDULE_ROW,
                            List.of("activity"),
                            List.of(shape("schedule-year", "years", SCHEDULE_YEAR, "year"))),
                    shape("party-role", "roles", PARTY_ROLE, "party")));

    @Override
    public List<RowShape> shapes() {
        return List.of(PROJECTS);
    }

    private static RowTable part(String name) {
        return RowTable.partOf("project_key", name);
    }

    private static RowShape shape(String item, String field, RowTable table, String... keyFields) {
        return new RowShape(item, field, table, List.of(keyFields), List.of());
    }
}
