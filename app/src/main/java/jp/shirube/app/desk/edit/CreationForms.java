package jp.shirube.app.desk.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.EditRefused;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.field.FieldCheck;
import jp.shirube.app.desk.field.FieldControl;
import jp.shirube.app.desk.field.FieldControls;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.ValueState;
import org.springframework.stereotype.Component;

/** Makes the forms in which something new is entered, and reads them. */
@Component
class CreationForms {
    private final EditableItems items;
    private final StandingRows rows;
    private final EditHomes homes;
    private final FieldWords words;
    private final FieldControls controls;

    CreationForms(EditableItems items, StandingRows rows, EditHomes homes, FieldWords words, FieldControls controls) {
        this.items = items;
        this.rows = rows;
        this.homes = homes;
        this.words = words;
        this.controls = controls;
    }

    /** Throws {@link EditRefused} where no such row can hang there. */
    CreationForm of(String table, RowRef under, Map<String, String> sent) {
        EditableItem item = items.get(table);
        if (item.under(under.table()).isEmpty()) {
            throw new EditRefused("place");
        }
        StandingRow owner = rows.get(under);
        PlanId plan = homes.plan(owner);
        List<FieldControl> inputs = new ArrayList<>();
        for (EditableField field : item.all()) {
            inputs.add(controls.of(
                    item, field, id(field), words.field(item, field), typed(field, owner, sent), unit(field), plan));
        }
        return new CreationForm(
                item,
                owner,
                homes.of(owner),
                words.item(item),
                inputs,
                siblings(item, owner),
                sent.getOrDefault("after", ""));
    }

    static String id(EditableField field) {
        return field.name() + "-";
    }

    /** A new node has the level of its siblings. */
    private TypedField typed(EditableField field, StandingRow owner, Map<String, String> sent) {
        if (sent.containsKey(id(field) + "value")) {
            return TypedField.of(sent, id(field) + "kind", id(field) + "value");
        }
        String value = field.path().equals("level") && owner.item().item().equals("node")
                ? rows.below(owner, owner.item()).stream()
                        .map(each -> each.text("level"))
                        .findFirst()
                        .orElse("")
                : "";
        return new TypedField(ValueState.NUMBER.code(), value);
    }

    private static String unit(EditableField field) {
        return field.kind() == FieldKind.AMOUNT ? MessageBundle.of("where").format("where.thousand-yen") : "";
    }

    private List<FieldControl.Option> siblings(EditableItem item, StandingRow owner) {
        boolean byYear = item.given().stream().anyMatch(each -> each.path().equals("year"));
        return byYear || item.item().equals("placement")
                ? List.of()
                : rows.below(owner, item).stream()
                        .map(each -> new FieldControl.Option(
                                String.valueOf(each.row().id()), words.own(each)))
                        .toList();
    }

    /** What keeps the form from being saved; empty where nothing does. */
    List<FieldCheck.Problem> problems(CreationForm form) {
        List<FieldCheck.Problem> problems = new ArrayList<>();
        for (FieldControl each : form.controls()) {
            if (!left(each)) {
                problems.addAll(check(each).problems());
            }
        }
        return problems;
    }

    /** What was entered, by name of field; only where there is no problem. */
    Map<String, EnteredValue> values(CreationForm form) {
        Map<String, EnteredValue> values = new LinkedHashMap<>();
        for (FieldControl each : form.controls()) {
            if (!left(each)) {
                values.put(each.field().name(), check(each).value());
            }
        }
        return values;
    }

    /** A measured field that nothing was typed into is not there. */
    private static boolean left(FieldControl control) {
        return control.field().kind().measured()
                && !control.field().required()
                && control.typed().value().isEmpty()
                && control.typed().state() == ValueState.NUMBER;
    }

    private static FieldCheck check(FieldControl control) {
        return new FieldCheck(control.field(), control.typed(), control.unit(), control.id());
    }
}
