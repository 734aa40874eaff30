package jp.shirube.app.desk.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.ValueState;
import org.springframework.stereotype.Component;

/** Makes the inputs of fields. */
@Component
public class FieldControls {
    private static final String INDENT = "\u3000";

    private final MessageBundle messages = MessageBundle.of("edit");
    private final FieldWords words;
    private final Plans plans;
    private final EditableItems items;
    private final PlanNumbers numbers;

    FieldControls(FieldWords words, Plans plans, EditableItems items, PlanNumbers numbers) {
        this.items = items;
        this.numbers = numbers;
        this.words = words;
        this.plans = plans;
    }

    /**
     * The control of a field in a form.
     *
     * @param id of the control within the page
     * @param typed what stands in it
     * @param unit of the number; empty for none
     * @param plan whose branches, divisions and grants are offered
     */
    public FieldControl of(
            EditableItem item,
            EditableField field,
            String id,
            String label,
            TypedField typed,
            String unit,
            PlanId plan) {
        return new FieldControl(id, field, label, typed, unit, kinds(field), options(item, field, plan));
    }

    private static List<String> kinds(EditableField field) {
        if (!field.kind().measured()) {
            return List.of();
        }
        return Stream.of(ValueState.values())
                .filter(state -> field.kind() == FieldKind.VALUE || state != ValueState.TEXT)
                .map(ValueState::code)
                .toList();
    }

    private List<FieldControl.Option> options(EditableItem item, EditableField field, PlanId plan) {
        List<FieldControl.Option> options = new ArrayList<>();
        switch (field.kind()) {
            case CODE -> {
                if (!field.required()) {
                    options.add(new FieldControl.Option("", messages.format("edit.none")));
                }
                field.codes()
                        .forEach(code -> options.add(new FieldControl.Option(code, words.code(item, field, code))));
            }
            case FLAG -> {
                options.add(new FieldControl.Option("false", messages.format("edit.flag.false")));
                options.add(new FieldControl.Option("true", messages.format("edit.flag.true")));
            }
            case CHOICE -> {
                options.add(new FieldControl.Option("", messages.format("edit.none")));
                items.choices(item, field, numbers.get(plan))
                        .forEach(each -> options.add(new FieldControl.Option(each.code(), each.label())));
            }
            case NODE ->
                plans.outline(plan)
                        .forEach(node -> options.add(
                                new FieldControl.Option(node.key(), INDENT.repeat(node.depth()) + node.label())));
            default -> {}
        }
        return options;
    }
}
