package jp.shirube.app.desk.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.planning.ProposedChange;
import jp.shirube.app.planning.ProposedRow;
import jp.shirube.app.platform.MessageBundle;
import org.springframework.stereotype.Component;

/** Says in words what is to come to be: its fields, one a line. */
@Component
class ProposedThingWords {
    private final MessageBundle texts = MessageBundle.of("planning");
    private final EditableItems items;
    private final FieldWords words;
    private final PlanNumbers numbers;

    ProposedThingWords(EditableItems items, FieldWords words, PlanNumbers numbers) {
        this.items = items;
        this.words = words;
        this.numbers = numbers;
    }

    String say(PlanId plan, ProposedChange change) {
        EditableItem item = items.get(change.field());
        Map<String, EnteredValue> values = ProposedRow.of(change.entered()).values();
        // As a row of its kind in the plan, so that its codes, years and nodes are said as those of any other.
        StandingRow wished = new StandingRow(change.row(), item, numbers.get(plan), "", null, null, values);
        List<String> lines = new ArrayList<>();
        for (EditableField field : item.all()) {
            EnteredValue value = values.get(field.name());
            String said = value == null ? "" : words.say(wished, field, value);
            if (!said.isEmpty()) {
                lines.add(texts.format("proposal.said", words.field(item, field), said));
            }
        }
        return String.join("\n", lines);
    }
}
