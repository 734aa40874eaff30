package jp.shirube.app.project;

import static jp.shirube.app.audit.EditableField.code;
import static jp.shirube.app.audit.EditableField.of;
import static jp.shirube.app.audit.FieldKind.AMOUNT;
import static jp.shirube.app.audit.FieldKind.FLAG;
import static jp.shirube.app.audit.FieldKind.LINE;
import static jp.shirube.app.audit.FieldKind.NODE;
import static jp.shirube.app.audit.FieldKind.TEXT;
import static jp.shirube.app.audit.FieldKind.TEXTS;
import static jp.shirube.app.audit.FieldKind.YEAR;

import java.util.List;
import jp.shirube.app.audit.Attachment;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.ProjectStatus;

/** What persons edit of a project and its parts. */
final class ProjectEditables {
    static final List<EditableItem> ITEMS = List.of(
            EditableItem.of("project", ProjectTables.PROJECT)
                    .with(
                            of(LINE, "name").always(),
                            of(LINE, "code"),
                            code("status", ProjectStatus.values()).clearing("statusText"),
                            of(TEXT, "overview"),
                            of(TEXT, "effect"),
                            of(TEXTS, "details"),
                            of(TEXTS, "partners"),
                            of(TEXT, "remarks"),
                            of(TEXTS, "notes"))
                    .hanging(new Attachment("plan.node", null, null)),
            EditableItem.of("department", ProjectTables.DEPARTMENT, "name")
                    .with(of(LINE, "name").always(), code("part", DivisionPart.values()), of(LINE, "duty"))
                    .partOf(ProjectTables.PROJECT),
            EditableItem.of("placement", ProjectTables.PLACEMENT, "node")
                    .giving(of(NODE, "node").always())
                    .with(of(FLAG, "relisted").always(), of(TEXTS, "flags").clearing("flagText"))
                    .partOf(ProjectTables.PROJECT)
                    .hanging(new Attachment("plan.node", "node_key", "node"))
                    .fixing("relisted", false),
            EditableItem.of("placement-year-plan", ProjectTables.PLACEMENT_YEAR_PLAN, "year")
                    .giving(of(YEAR, "year").always())
                    .with(of(TEXTS, "items"))
                    .partOf(ProjectTables.PLACEMENT),
            EditableItem.of("year-plan", ProjectTables.YEAR_PLAN, "year")
                    .giving(of(YEAR, "year").always())
                    .with(of(TEXTS, "items"))
                    .partOf(ProjectTables.PROJECT),
            EditableItem.of("cost", ProjectTables.COST, "year", "kind", "party")
                    .giving(
                            of(YEAR, "year").always(),
                            code("kind", CostKind.values()).always(),
                            of(LINE, "party"))
                    .with(of(AMOUNT, "amount").always())
                    .partOf(ProjectTables.PROJECT),
            EditableItem.of("schedule-row", ProjectTables.SCHEDULE_ROW, "activity")
                    .with(of(LINE, "activity").always(), of(LINE, "note"))
                    .partOf(ProjectTables.PROJECT),
            EditableItem.of("schedule-year", ProjectTables.SCHEDULE_YEAR, "year")
                    .giving(of(YEAR, "year").always())
                    .with(code("state", ActivityState.values()).always().clearing("printed"))
                    .partOf(ProjectTables.SCHEDULE_ROW),
            EditableItem.of("party-role", ProjectTables.PARTY_ROLE, "party")
                    .with(of(LINE, "party").always(), of(TEXTS, "items"))
                    .partOf(ProjectTables.PROJECT));

    private ProjectEditables() {}
}
