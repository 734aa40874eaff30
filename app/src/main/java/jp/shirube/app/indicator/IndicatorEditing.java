package jp.shirube.app.indicator;

import static jp.shirube.app.audit.EditableField.code;
import static jp.shirube.app.audit.EditableField.of;
import static jp.shirube.app.audit.FieldKind.AS_OF;
import static jp.shirube.app.audit.FieldKind.COUNT;
import static jp.shirube.app.audit.FieldKind.LINE;
import static jp.shirube.app.audit.FieldKind.TEXTS;
import static jp.shirube.app.audit.FieldKind.VALUE;
import static jp.shirube.app.audit.FieldKind.YEAR;

import java.util.List;
import jp.shirube.app.audit.Attachment;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.Editing;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.IndicatorKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What persons edit of an indicator and its results. */
@Component
@Order(30)
class IndicatorEditing implements Editing {
    private static final List<EditableItem> ITEMS = List.of(
            EditableItem.of("indicator", IndicatorTables.INDICATOR)
                    .with(
                            of(LINE, "name").always(),
                            code("kind", IndicatorKind.values()).always(),
                            code("direction", Direction.values()),
                            of(VALUE, "baseline"),
                            of(LINE, "baseline.unit"),
                            of(AS_OF, "baseline.asOf"),
                            of(VALUE, "target"),
                            of(LINE, "target.unit"),
                            of(AS_OF, "target.asOf"),
                            of(COUNT, "cumulativeYears"),
                            of(LINE, "breakdown"),
                            of(TEXTS, "notes"))
                    .hanging(
                            new Attachment("plan.node", "node_key", "node"),
                            new Attachment("project.project", "project_key", "project"))
                    .fixing("placeholder", false),
            EditableItem.of("actual", IndicatorTables.ACTUAL, "year")
                    .giving(of(YEAR, "year").always())
                    .with(of(VALUE, "value"), of(LINE, "value.unit"))
                    .partOf(IndicatorTables.INDICATOR));

    @Override
    public List<EditableItem> items() {
        return ITEMS;
    }
}
