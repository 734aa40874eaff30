package jp.shirube.app.plan;

import static jp.shirube.app.audit.EditableField.code;
import static jp.shirube.app.audit.EditableField.of;
import static jp.shirube.app.audit.FieldKind.LINE;
import static jp.shirube.app.audit.FieldKind.TEXTS;
import static jp.shirube.app.audit.FieldKind.YEAR;

import java.util.List;
import jp.shirube.app.audit.Attachment;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.Editing;
import jp.shirube.exchange.SectionKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What persons edit of a plan itself: its header, its outline and the texts of the outline. */
@Component
@Order(20)
class PlanEditing implements Editing {
    private static final String NODES = PlanTables.NODE.name();

    private static final List<EditableItem> ITEMS = List.of(
            EditableItem.of("plan", PlanTables.PLAN)
                    .with(
                            of(LINE, "title").always(),
                            of(YEAR, "period.from"),
                            of(YEAR, "period.to"),
                            of(LINE, "period.printed"),
                            of(LINE, "upperPlan"),
                            of(TEXTS, "relatedPlans")),
            EditableItem.of("node", PlanTables.NODE)
                    .with(
                            of(LINE, "level").always(),
                            of(LINE, "mark"),
                            of(LINE, "title").always(),
                            of(TEXTS, "aliases"))
                    .hanging(
                            new Attachment(NODES, "parent_key", "parent"),
                            new Attachment(PlanTables.PLAN.name(), null, null)),
            EditableItem.of("section", PlanTables.SECTION, "kind", "heading")
                    .with(
                            of(LINE, "heading").always(),
                            code("kind", SectionKind.values()).always(),
                            of(TEXTS, "items"))
                    .partOf(PlanTables.NODE));

    @Override
    public List<EditableItem> items() {
        return ITEMS;
    }
}
